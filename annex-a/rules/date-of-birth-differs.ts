import { askWhetherItDiffers, sayDifference } from './differs.ts'
import { rule } from './grammar/rule.ts'

export const dateOfBirthDiffers = rule({
  code: 'date-of-birth-differs',
  numbers: ['X1'],
  severity: 'check',
  speaksOf: 'child',
  title: 'Date of birth differs between lists',
  asks: 'A child has the same date of birth on every list.',
  looksAt: (_list, name) => name === 'dateOfBirth',
  message: sayDifference,
  fix: () => 'Correct whichever is wrong',
  examples: {
    passes: { says: 'The same on both', sheets: [{ list: 3, rows: [{ childId: '10442', dateOfBirth: '02/05/2001' }] }, { list: 7, rows: [{ childId: '10442', dateOfBirth: '02/05/2001' }] }] },
    breaks: { says: 'Day and month changed places', sheets: [{ list: 3, rows: [{ childId: '10442', dateOfBirth: '02/05/2001' }] }, { list: 7, rows: [{ childId: '10442', dateOfBirth: '05/02/2001' }] }] },
  },
  eachChild: (about) => askWhetherItDiffers('dateOfBirth', [], about),
})
