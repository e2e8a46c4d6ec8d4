import { isEmpty } from '../conditions.ts'
import { childRule } from '../grammar/child-rule.ts'
import { day, where } from '../words.ts'

const waiting = { list: 10, rows: [{ childId: '10442', enteredCare: '05/03/2014', decision: '05/10/2014' }] } as const

export const waitingButNotLookedAfter = childRule({
  code: 'waiting-but-not-looked-after',
  numbers: ['92'],
  severity: 'check',
  speaksOf: 'child',
  title: 'A child waits for adoption, but is not looked after',
  asks: 'A child with a decision to be placed for adoption, not adopted and without a decision to the contrary, is looked after now.',
  message: (found) => `the decision that the child should be placed for adoption was made on ${day(found.facts['date'])} ${where(found)}, but the child ${found.related[0] ? `is no longer looked after ${where(found.related[0])}` : 'is not on list 8'}`,
  fix: () => 'Enter the adoption order or the reversal of the decision, or correct list 8',
  examples: {
    passes: { says: 'Looked after', sheets: [waiting, { list: 8, rows: [{ childId: '10442', started: '05/03/2014' }] }] },
    breaks: { says: 'Returned home', sheets: [waiting, { list: 8, rows: [{ childId: '10442', started: '05/03/2014', ceased: '01/02/2016', reasonCeased: 'E4A' }] }] },
  },
  on: 10,
  needs: { 10: ['decision'], 8: ['ceased'] },
  columns: ['adoptionOrder', 'decisionReversed'],
  at: 'decision',
  breaks({ decision: date }, { rows }, { place }, { row }) {
    if (!isEmpty(row, 'adoptionOrder') || !isEmpty(row, 'decisionReversed')) return null
    const periods = rows(8)
    if (periods.some((at) => isEmpty(at.row, 'ceased'))) return null
    return { facts: { date }, related: periods.slice(-1).map((at) => place(at, 'ceased')) }
  },
})
