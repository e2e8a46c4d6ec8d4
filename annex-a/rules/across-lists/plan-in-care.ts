import { isEmpty } from '../conditions.ts'
import { childFlag } from '../grammar/child-rule.ts'
import { day } from '../words.ts'
import { openOn, periods } from './open-on.ts'

const plan = { list: 7, rows: [{ childId: '10442', planStart: '01/06/2015' }] } as const

export const planInCare = childFlag({
  code: 'plan-in-care',
  numbers: ['57'],
  title: 'A child with an open plan is looked after',
  asks: 'Raised where a child protection plan is open on list 7 and the child is looked after on list 8: two plans for one child. Whether both are right is asked of the authority; a case like this shows how they work together.',
  message: ({ facts }) => `child protection plan open since ${day(facts['began'])}, and looked after since ${day(facts['started'])}`,
  examples: {
    passes: { says: 'The plan has ended', sheets: [{ list: 7, rows: [{ childId: '10442', planStart: '01/06/2015', planEnd: '20/01/2016' }] }, { list: 8, rows: [{ childId: '10442', started: '18/01/2016' }] }] },
    breaks: { says: 'Both go on', sheets: [plan, { list: 8, rows: [{ childId: '10442', started: '18/01/2016' }] }] },
  },
  on: 7,
  needs: { 7: ['planStart'], 8: periods[8] },
  columns: ['planEnd'],
  raises({ planStart: began }, { rows }, _about, at) {
    const started = isEmpty(at.row, 'planEnd') ? openOn(8, rows)?.row.values['started'] : undefined
    return typeof started === 'string' ? { began, started } : null
  },
})
