import { rowRule } from '../grammar/row-rule.ts'
import { quote } from '../words.ts'

export const conferencesOutnumberEnquiries = rowRule({
  code: 'conferences-outnumber-enquiries',
  numbers: ['39'],
  severity: 'check',
  title: 'More conferences than enquiries could have led to',
  asks: 'Each initial child protection conference follows a section 47 enquiry: in 12 months there is at most one more of the earlier conferences than of the earlier enquiries.',
  message: ({ label, facts }) => `${quote(label)} is ${String(facts['conferences'])}, but the number of section 47 enquiries is ${String(facts['enquiries'])}`,
  fix: () => 'Correct one of the two numbers; neither counts the latest enquiry or conference',
  examples: {
    passes: { says: 'One more', sheets: [{ list: 5, rows: [{ section47InLast12Months: 1, conferencesInLast12Months: 2 }] }] },
    breaks: { says: 'Two more', sheets: [{ list: 5, rows: [{ section47InLast12Months: 1, conferencesInLast12Months: 3 }] }] },
  },
  lists: [5],
  needs: ['section47InLast12Months', 'conferencesInLast12Months'],
  at: 'conferencesInLast12Months',
  breaks: ({ section47InLast12Months: enquiries, conferencesInLast12Months: conferences }, { place }, row) =>
    conferences > enquiries + 1 ? { facts: { conferences, enquiries }, related: [place(row, 'section47InLast12Months')] } : null,
})
