import { rule } from '../grammar/rule.ts'
import { quote } from '../words.ts'

export const hoursNotANumber = rule({
  code: 'hours-not-a-number',
  numbers: ['9'],
  severity: 'fix',
  title: 'Hours a week are not a number',
  asks: 'Hours a week are a number from 0 to 168, such as 12.5.',
  looksAt: (_list, _name, { kind }) => kind === 'hours',
  message: ({ value, label }) => `${quote(value)} in ${quote(label)} is not a number of hours a week`,
  fix: () => 'Enter the number of hours a week, such as 12.5, or 0 if there are none',
  examples: {
    passes: { says: 'Twelve and a half hours', sheets: [{ list: '2.06', rows: [{ hoursPerWeek: '12.5 hours' }] }] },
    breaks: { says: 'Less than a full week, but not how much', sheets: [{ list: '2.06', rows: [{ hoursPerWeek: 'less than 25' }] }] },
  },
})
