import { rowFlag } from '../grammar/flag.ts'

export const schoolConcern = rowFlag({
  code: 'school-concern',
  numbers: ['81'],
  title: 'There are concerns about the school place or the attendance of a child looked after',
  asks: "Raised where the authority says that there are concerns about the child's school place, alternative provision or attendance.",
  message: () => 'concerns about the school place or the attendance',
  examples: {
    passes: { says: 'No concerns', sheets: [{ list: 8, rows: [{ schoolConcern: 'N' }] }] },
    breaks: { says: 'Concerns', sheets: [{ list: 8, rows: [{ schoolConcern: 'Y' }] }] },
  },
  lists: [8],
  needs: ['schoolConcern'],
  raises: ({ schoolConcern: said }) => (said === 'Y' ? {} : null),
})
