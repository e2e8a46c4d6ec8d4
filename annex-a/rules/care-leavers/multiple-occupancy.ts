import { rowFlag } from '../grammar/flag.ts'

export const multipleOccupancy = rowFlag({
  code: 'multiple-occupancy',
  numbers: ['86'],
  title: 'A care leaver lives in a house in multiple occupation',
  asks: 'Raised where the authority says so.',
  message: () => 'lives in a house in multiple occupation',
  examples: {
    passes: { says: 'Does not', sheets: [{ list: 9, rows: [{ inTouch: 'YES', multipleOccupancy: 'N' }] }] },
    breaks: { says: 'Does', sheets: [{ list: 9, rows: [{ inTouch: 'YES', multipleOccupancy: 'Y' }] }] },
  },
  lists: [9],
  needs: ['multipleOccupancy'],
  raises: ({ multipleOccupancy: said }) => (said === 'Y' ? {} : null),
})
