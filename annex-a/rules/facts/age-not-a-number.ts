import { rule } from '../grammar/rule.ts'
import { quote } from '../words.ts'

export const ageNotANumber = rule({
  code: 'age-not-a-number',
  numbers: ['9'],
  severity: 'fix',
  title: 'An age is not a number of years',
  asks: 'Age is in whole years; babies are 0, and an unborn child has no age (or -1).',
  looksAt: (_list, _name, { kind }) => kind === 'age',
  message: ({ value, label }) => `${quote(value)} in ${quote(label)} is not a number of years`,
  fix: () => 'Enter the age in whole years, or leave it empty for an unborn child',
  examples: {
    passes: { says: 'A baby', sheets: [{ list: 1, rows: [{ age: '9 months' }, { age: '<1' }] }] },
    breaks: { says: 'Words', sheets: [{ list: 1, rows: [{ age: 'teenager' }] }] },
  },
})
