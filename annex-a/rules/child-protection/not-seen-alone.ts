import { rowFlag } from '../grammar/flag.ts'

export const notSeenAlone = rowFlag({
  code: 'not-seen-alone',
  numbers: ['54'],
  title: 'A child with a plan was not seen alone',
  asks: 'Raised where the authority says that the child was not seen alone.',
  message: () => 'not seen alone',
  examples: {
    passes: { says: 'Seen alone', sheets: [{ list: 7, rows: [{ planStart: '01/02/2016', seenAlone: 'Y' }] }] },
    breaks: { says: 'Not seen alone', sheets: [{ list: 7, rows: [{ planStart: '01/02/2016', seenAlone: 'N' }] }] },
  },
  lists: [7],
  needs: ['seenAlone'],
  raises: ({ seenAlone }) => (seenAlone === 'N' ? {} : null),
})
