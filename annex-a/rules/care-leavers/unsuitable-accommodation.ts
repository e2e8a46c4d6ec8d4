import { rowFlag } from '../grammar/flag.ts'

export const unsuitableAccommodation = rowFlag({
  code: 'unsuitable-accommodation',
  numbers: ['86'],
  title: 'The accommodation of a care leaver is unsuitable',
  asks: 'Raised where the authority says that the accommodation is unsuitable.',
  message: () => 'lives in accommodation that the authority considers unsuitable',
  examples: {
    passes: { says: 'Suitable', sheets: [{ list: 9, rows: [{ inTouch: 'YES', accommodation: 'U', suitability: 'Suitable' }] }] },
    breaks: { says: 'Unsuitable', sheets: [{ list: 9, rows: [{ inTouch: 'YES', accommodation: 'U', suitability: 'Unsuitable' }] }] },
  },
  lists: [9],
  needs: ['suitability'],
  raises: ({ suitability }) => (suitability === '2' ? {} : null),
})
