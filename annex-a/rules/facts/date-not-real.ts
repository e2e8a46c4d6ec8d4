import { rule } from '../grammar/rule.ts'
import { quote, within } from '../words.ts'

export const dateNotReal = rule({
  code: 'date-not-real',
  numbers: ['5'],
  severity: 'fix',
  title: 'A date that no calendar has',
  asks: 'Every date exists: there is no 31 February, and day comes before month.',
  looksAt: (_list, _name, { kind }) => kind === 'date',
  message: ({ value, label }) => `${quote(value)} in ${quote(label)} is not a real date`,
  fix: ({ label }) => `Enter the ${within(label)} with the day before the month, for example 28/02/2014`,
  examples: {
    passes: { says: 'The last day of February in a leap year', sheets: [{ list: 1, rows: [{ dateOfContact: '29/02/2016' }] }] },
    breaks: { says: 'The 31st', sheets: [{ list: 1, rows: [{ dateOfContact: '31/02/2016' }] }] },
  },
})
