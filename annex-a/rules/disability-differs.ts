import { askWhetherItDiffers, sayDifference } from './differs.ts'
import { rule } from './grammar/rule.ts'

export const disabilityDiffers = rule({
  code: 'disability-differs',
  numbers: ['X3'],
  severity: 'check',
  speaksOf: 'child',
  title: 'Disability differs between lists',
  asks: 'A child is disabled, or not, on every list alike; Unknown disagrees with nothing.',
  looksAt: (_list, name) => name === 'disability',
  message: sayDifference,
  fix: () => 'Correct whichever is wrong',
  examples: {
    passes: { says: 'A code of the census says yes', sheets: [{ list: 4, rows: [{ childId: '10442', disability: 'AUT' }] }, { list: 8, rows: [{ childId: '10442', disability: 'Yes' }] }] },
    breaks: { says: 'Yes and no', sheets: [{ list: 4, rows: [{ childId: '10442', disability: 'No' }] }, { list: 8, rows: [{ childId: '10442', disability: 'Yes' }] }] },
  },
  eachChild: (about) => askWhetherItDiffers('disability', ['U'], about),
})
