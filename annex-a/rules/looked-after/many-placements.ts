import { rowFlag } from '../grammar/flag.ts'
import { count } from '../words.ts'

export const manyPlacements = rowFlag({
  code: 'many-placements',
  numbers: ['78'],
  title: 'A child looked after has had many placements',
  asks: 'Raised from so many placements on in 12 months.',
  message: ({ facts }) => `has had ${count(Number(facts['number']), 'placement', 'placements')} in 12 months (${String(facts['limit'])} or more are many)`,
  timescales: ['manyPlacements'],
  examples: {
    passes: { says: 'Two', sheets: [{ list: 8, rows: [{ placementsIn12Months: 2 }] }] },
    breaks: { says: 'Three', sheets: [{ list: 8, rows: [{ placementsIn12Months: 3 }] }] },
  },
  lists: [8],
  needs: ['placementsIn12Months'],
  raises: ({ placementsIn12Months: number }, { timescale }) => (number >= timescale('manyPlacements') ? { number, limit: timescale('manyPlacements') } : null),
})
