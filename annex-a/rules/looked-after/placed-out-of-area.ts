import { isEmpty } from '../conditions.ts'
import { rowFlag } from '../grammar/flag.ts'

export const placedOutOfArea = rowFlag({
  code: 'placed-out-of-area',
  numbers: ['81'],
  title: 'A child looked after is placed out of area',
  asks: "Raised where a child who is looked after lives outside the authority's boundary.",
  message: ({ facts }) => (facts['authority'] === undefined ? 'placed out of area' : `placed out of area, in ${String(facts['authority'])}`),
  examples: {
    passes: { says: 'Inside', sheets: [{ list: 8, rows: [{ placementLocation: 'In' }] }] },
    breaks: { says: 'Outside', sheets: [{ list: 8, rows: [{ placementLocation: 'Out', placementAuthority: 'Leicestershire' }] }] },
  },
  lists: [8],
  needs: ['placementLocation'],
  columns: ['ceased'],
  raises({ placementLocation }, _, row) {
    if (placementLocation !== 'OUT' || !isEmpty(row, 'ceased')) return null
    const authority = row.values['placementAuthority']
    return typeof authority === 'string' && authority !== '' ? { authority } : {}
  },
})
