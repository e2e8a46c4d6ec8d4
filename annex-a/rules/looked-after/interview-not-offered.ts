import { rowRule } from '../grammar/row-rule.ts'
import { quote } from '../words.ts'

export const interviewNotOffered = rowRule({
  code: 'interview-not-offered',
  numbers: ['73'],
  severity: 'check',
  title: 'A return interview was accepted, but not offered',
  asks: 'A child accepts a return interview that was offered.',
  message: ({ label }) => `${quote(label)} is Yes, but no interview was offered`,
  fix: () => 'Correct one of the two answers',
  examples: {
    passes: { says: 'Offered and accepted', sheets: [{ list: 8, rows: [{ timesMissing: 1, interviewOffered: 'Y', interviewAccepted: 'Y' }] }] },
    breaks: { says: 'Accepted, but not offered', sheets: [{ list: 8, rows: [{ timesMissing: 1, interviewOffered: 'N', interviewAccepted: 'Y' }] }] },
  },
  lists: [8],
  needs: ['interviewOffered', 'interviewAccepted'],
  at: 'interviewAccepted',
  breaks: ({ interviewOffered, interviewAccepted }, about, row) => (interviewOffered === 'N' && interviewAccepted === 'Y' ? { related: [about.place(row, 'interviewOffered')] } : null),
})
