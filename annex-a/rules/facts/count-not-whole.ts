import { rule } from '../grammar/rule.ts'
import { quote } from '../words.ts'

export const countNotWhole = rule({
  code: 'count-not-whole',
  numbers: ['9'],
  severity: 'fix',
  title: 'A number is not whole',
  asks: 'A number of times or of things is a whole number.',
  looksAt: (_list, _name, { kind }) => kind === 'count',
  message: ({ value, label }) => `${quote(value)} in ${quote(label)} is not a whole number`,
  fix: () => 'Enter a whole number, 0 if there were none',
  examples: {
    passes: { says: 'A number that became 2.0', sheets: [{ list: 3, rows: [{ referralsInLast12Months: '2.0' }] }] },
    breaks: { says: 'Not a number of referrals', sheets: [{ list: 3, rows: [{ referralsInLast12Months: 'several' }] }] },
  },
})
