import { rowFlag } from '../grammar/flag.ts'

/** "In particular whether they are receiving more or less than 25 hours per week" (Annex A, 2.06); "access to 25 hours per week" (framework, paragraph 31, CLA-31.10). */
const FULL_TIME = 25

export const under25Hours = rowFlag({
  code: 'under-25-hours',
  numbers: [],
  title: 'A child of school age receives less than 25 hours of education a week',
  asks: `Raised where a child in document 2.06 receives less than ${FULL_TIME} hours a week, to which the framework says that children who do not attend school have access (paragraph 31).`,
  message: ({ facts }) => `receives ${String(facts['hours'])} ${facts['hours'] === 1 ? 'hour' : 'hours'} of education a week, less than ${FULL_TIME}`,
  examples: {
    passes: { says: '25 hours', sheets: [{ list: '2.06', rows: [{ hoursPerWeek: 25 }] }] },
    breaks: { says: 'Half of it', sheets: [{ list: '2.06', rows: [{ hoursPerWeek: 12.5 }] }] },
  },
  lists: ['2.06'],
  needs: ['hoursPerWeek'],
  raises: ({ hoursPerWeek: hours }) => (hours < FULL_TIME ? { hours } : null),
})
