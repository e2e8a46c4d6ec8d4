import { askWhetherItDiffers, sayDifference } from './differs.ts'
import { rule } from './grammar/rule.ts'

export const ethnicityDiffers = rule({
  code: 'ethnicity-differs',
  numbers: ['X2'],
  severity: 'check',
  speaksOf: 'child',
  title: 'Ethnicity differs between lists',
  asks: 'A child has the same ethnicity on every list; refused or not yet obtained disagrees with nothing.',
  looksAt: (_list, name) => name === 'ethnicity',
  message: sayDifference,
  fix: () => 'Correct whichever is wrong',
  examples: {
    passes: { says: 'Not yet known at the contact', sheets: [{ list: 1, rows: [{ childId: '10442', ethnicity: 'NOBT' }] }, { list: 6, rows: [{ childId: '10442', ethnicity: 'WBRI' }] }] },
    breaks: { says: 'Two ethnicities', sheets: [{ list: 1, rows: [{ childId: '10442', ethnicity: 'AIND' }] }, { list: 6, rows: [{ childId: '10442', ethnicity: 'WBRI' }] }] },
  },
  eachChild: (about) => askWhetherItDiffers('ethnicity', ['NOBT', 'REFU'], about),
})
