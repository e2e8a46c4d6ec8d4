import { rule } from '../grammar/rule.ts'
import { quote, within } from '../words.ts'

export const dateNotADate = rule({
  code: 'date-not-a-date',
  numbers: ['5'],
  severity: 'fix',
  title: 'Something other than a date is in a date column',
  asks: 'A date column holds dates: real Excel dates, or text such as 28/02/2014, 28-Feb-2014 or 2014-02-28.',
  looksAt: (_list, _name, { kind }) => kind === 'date',
  message: ({ value, label }) => `${quote(value)} in ${quote(label)} is not a date`,
  fix: ({ label }) => `Enter the ${within(label)} as a date, for example 28/02/2014, or leave the cell empty if there is none`,
  examples: {
    passes: { says: 'Text that is a date', sheets: [{ list: 2, rows: [{ assessmentCompletionDate: '26-Oct-2015' }] }] },
    breaks: { says: 'A word', sheets: [{ list: 2, rows: [{ assessmentCompletionDate: 'ongoing' }] }] },
  },
})
