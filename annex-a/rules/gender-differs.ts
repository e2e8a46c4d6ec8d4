import { askWhetherItDiffers, sayDifference } from './differs.ts'
import { rule } from './grammar/rule.ts'

export const genderDiffers = rule({
  code: 'gender-differs',
  numbers: ['X2'],
  severity: 'check',
  speaksOf: 'child',
  title: 'Gender differs between lists',
  asks: 'A child has the same gender on every list; Unknown disagrees with nothing.',
  looksAt: (_list, name) => name === 'gender',
  message: sayDifference,
  fix: () => 'Correct whichever is wrong',
  examples: {
    passes: { says: 'Unknown before birth', sheets: [{ list: 3, rows: [{ childId: '10442', gender: 'Unknown' }] }, { list: 8, rows: [{ childId: '10442', gender: 'Female' }] }] },
    breaks: { says: 'Male on one, female on the other', sheets: [{ list: 3, rows: [{ childId: '10442', gender: 'Male' }] }, { list: 8, rows: [{ childId: '10442', gender: 'Female' }] }] },
  },
  eachChild: (about) => askWhetherItDiffers('gender', ['U'], about),
})
