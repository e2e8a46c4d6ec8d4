import { rowFlag } from '../grammar/flag.ts'
import { count } from '../words.ts'

export const oftenMissing = rowFlag({
  code: 'often-missing',
  numbers: ['81'],
  title: 'A child looked after has often been missing',
  asks: 'Raised from so many times missing on in 12 months.',
  message: ({ facts }) => `was missing ${count(Number(facts['number']), 'time', 'times')} in 12 months (${String(facts['limit'])} or more are often)`,
  timescales: ['oftenMissing'],
  examples: {
    passes: { says: 'Once', sheets: [{ list: 8, rows: [{ timesMissing: 1 }] }] },
    breaks: { says: 'Twice', sheets: [{ list: 8, rows: [{ timesMissing: 2 }] }] },
  },
  lists: [8],
  needs: ['timesMissing'],
  raises: ({ timesMissing: number }, { timescale }) => (number >= timescale('oftenMissing') ? { number, limit: timescale('oftenMissing') } : null),
})
