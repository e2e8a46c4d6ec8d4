import { isEmpty } from '../conditions.ts'
import { childRule } from '../grammar/child-rule.ts'
import { day, where } from '../words.ts'

const plan = { list: 7, rows: [{ childId: '10442', planStart: '01/02/2016' }] } as const

export const planWhileLookedAfter = childRule({
  code: 'plan-while-looked-after',
  numbers: ['57'],
  severity: 'check',
  speaksOf: 'child',
  title: 'A child has an open plan and is looked after',
  asks: 'A child protection plan usually ends soon after a child becomes looked after. Both together may be right, and are shown.',
  message: (found) => `the child protection plan is open since ${day(found.facts['began'])} ${where(found)}, and the child is looked after ${where(found.related[0]!)}`,
  fix: () => 'Enter the end of the plan if it has ended, or say that the child has both',
  examples: {
    passes: { says: 'No longer looked after', sheets: [plan, { list: 8, rows: [{ childId: '10442', started: '05/10/2015', ceased: '29/01/2016' }] }] },
    breaks: { says: 'Still looked after', sheets: [plan, { list: 8, rows: [{ childId: '10442', started: '05/10/2015' }] }] },
  },
  on: 7,
  needs: { 7: ['planStart'], 8: ['started', 'ceased'] },
  columns: ['planEnd'],
  at: 'planStart',
  breaks({ planStart: began }, { rows }, { place }, at) {
    if (!isEmpty(at.row, 'planEnd')) return null
    const lookedAfter = rows(8).find(({ row }) => isEmpty(row, 'ceased'))
    return lookedAfter ? { facts: { began }, related: [place(lookedAfter, 'started')] } : null
  },
})
