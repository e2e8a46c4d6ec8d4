import { rowFlag } from '../grammar/flag.ts'

export const belowExpectedProgress = rowFlag({
  code: 'below-expected-progress',
  numbers: ['81'],
  title: 'A child looked after does not make the expected progress at school',
  asks: 'Raised where the authority says that the child does not make the expected level of progress.',
  message: () => 'not making the expected level of progress at school',
  examples: {
    passes: { says: 'Making it', sheets: [{ list: 8, rows: [{ expectedProgress: 'Y' }] }] },
    breaks: { says: 'Not making it', sheets: [{ list: 8, rows: [{ expectedProgress: 'N' }] }] },
  },
  lists: [8],
  needs: ['expectedProgress'],
  raises: ({ expectedProgress }) => (expectedProgress === 'N' ? {} : null),
})
