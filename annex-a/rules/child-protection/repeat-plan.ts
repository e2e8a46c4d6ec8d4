import { rowFlag } from '../grammar/flag.ts'
import { count } from '../words.ts'

export const repeatPlan = rowFlag({
  code: 'repeat-plan',
  numbers: ['55'],
  title: 'A second or later child protection plan',
  asks: 'Raised where the child had a child protection plan before this one.',
  message: ({ facts }) => `had ${count(Number(facts['number']), 'child protection plan', 'child protection plans')} before this one`,
  examples: {
    passes: { says: 'The first', sheets: [{ list: 7, rows: [{ planStart: '01/02/2016', previousPlans: 0 }] }] },
    breaks: { says: 'The second', sheets: [{ list: 7, rows: [{ planStart: '01/02/2016', previousPlans: 1 }] }] },
  },
  lists: [7],
  needs: ['previousPlans'],
  raises: ({ previousPlans: number }) => (number >= 1 ? { number } : null),
})
