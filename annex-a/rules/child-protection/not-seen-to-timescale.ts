import { rowFlag } from '../grammar/flag.ts'

export const notSeenToTimescale = rowFlag({
  code: 'not-seen-to-timescale',
  numbers: ['54'],
  title: 'A child with a plan was not seen to timescale',
  asks: 'Raised where the authority says that the lead social worker has not seen the child as often as the plan says.',
  message: () => 'not seen by the lead social worker as often as the plan says',
  examples: {
    passes: { says: 'Seen', sheets: [{ list: 7, rows: [{ planStart: '01/02/2016', seenToTimescale: 'Y' }] }] },
    breaks: { says: 'Not seen', sheets: [{ list: 7, rows: [{ planStart: '01/02/2016', seenToTimescale: 'N' }] }] },
  },
  lists: [7],
  needs: ['seenToTimescale'],
  raises: ({ seenToTimescale }) => (seenToTimescale === 'N' ? {} : null),
})
