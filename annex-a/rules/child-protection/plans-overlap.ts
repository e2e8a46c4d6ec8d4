import { endOf } from '../contacts-and-referrals/same-episode.ts'
import { childRule } from '../grammar/child-rule.ts'
import { day, where } from '../words.ts'

export const plansOverlap = childRule({
  code: 'plans-overlap',
  numbers: ['50'],
  severity: 'fix',
  title: 'A child has two plans at a time',
  asks: 'A child has one child protection plan at a time: a second one begins when the first has ended. The same plan written twice is found by the rule on children with more than one row.',
  message: ({ facts, related }) => `this plan, from ${day(facts['began'])}, and the plan from ${day(facts['other'])} ${where(related[0]!)} ${facts['ended'] === undefined ? 'are both open' : 'run at the same time'}`,
  fix: () => 'Enter the end of the earlier plan, correct the dates, or remove one of the rows',
  examples: {
    passes: { says: 'One after the other', sheets: [{ list: 7, rows: [{ childId: '10442', planStart: '05/01/2015', planEnd: '01/02/2016' }, { childId: '10442', planStart: '01/02/2016' }] }] },
    breaks: { says: 'Both open', sheets: [{ list: 7, rows: [{ childId: '10442', planStart: '05/01/2015' }, { childId: '10442', planStart: '01/02/2016' }] }] },
  },
  on: 7,
  needs: { 7: ['planStart'] },
  columns: ['planEnd'],
  at: 'planStart',
  breaks({ planStart: began }, { rows }, { place }, at) {
    const plans = rows(7)
    if (plans.length < 2) return null
    const ended = endOf(at, 'planEnd')
    if (ended === undefined) return null
    // Named once, at the later of the two rows.
    for (const before of plans.slice(0, plans.indexOf(at))) {
      const other = before.row.values['planStart']
      const otherEnded = endOf(before, 'planEnd')
      if (typeof other !== 'string' || otherEnded === undefined || (other === began && otherEnded === ended)) continue
      if (began >= (otherEnded ?? '9999') || other >= (ended ?? '9999')) continue
      return { facts: { began, other, ...(ended ?? otherEnded ? { ended: (ended ?? otherEnded)! } : {}) }, related: [place(before, 'planStart')] }
    }
    return null
  },
})
