import { rule } from '../grammar/rule.ts'
import { quote } from '../words.ts'

export const yesNoUnclear = rule({
  code: 'yes-no-unclear',
  numbers: ['8'],
  severity: 'fix',
  title: 'Neither yes nor no',
  asks: 'A Y/N column holds Yes, No or Unknown, or a usual way of writing them.',
  looksAt: (_list, _name, { kind }) => kind === 'yesNo',
  message: ({ value, label }) => `${quote(value)} in ${quote(label)} is neither yes nor no`,
  fix: () => 'Enter Yes, No or Unknown',
  examples: {
    passes: { says: 'A usual way of writing it', sheets: [{ list: 3, rows: [{ referralNfa: 'a) Yes' }, { referralNfa: 'NFA' }] }] },
    breaks: { says: 'A remark', sheets: [{ list: 3, rows: [{ referralNfa: 'see notes' }] }] },
  },
})
