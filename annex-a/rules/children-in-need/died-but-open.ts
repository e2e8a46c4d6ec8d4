import { isEmpty } from '../conditions.ts'
import { childRule } from '../grammar/child-rule.ts'
import type { RowsByList } from '../grammar/rule.ts'
import { where } from '../words.ts'
import { openAssessments, openFields, openPeriods, openPlans, sayingOpen, sayOpen, type Open } from './still-open.ts'

const died = { list: 6, rows: [{ childId: '10442', cinStart: '11/01/2015', cinClosure: '01/03/2016', reasonForClosure: 'RC2' }] } as const

export const diedButOpen = childRule({
  code: 'died-but-open',
  numbers: ['47'],
  severity: 'check',
  speaksOf: 'child',
  title: 'A child who died is still open on another list',
  asks: 'A child whose case closed because of death has no open assessment, plan or period of being looked after, is not waiting for adoption and is no care leaver.',
  message: (found) => `the case closed because the child died ${where(found)}, but still open: ${sayOpen(found.facts, found.related)}`,
  fix: () => 'Correct the reason for closure, or enter the end on the other lists',
  examples: {
    passes: { says: 'Ceased to be looked after too', sheets: [died, { list: 8, rows: [{ childId: '10442', started: '20/02/2015', ceased: '01/03/2016', reasonCeased: 'E2' }] }] },
    breaks: { says: 'Still looked after', sheets: [died, { list: 8, rows: [{ childId: '10442', started: '20/02/2015' }] }] },
  },
  on: 6,
  needs: { 6: ['reasonForClosure'] },
  parts: { ...openFields, 9: ['inTouch'], 10: ['decision', 'adoptionOrder', 'decisionReversed'] },
  at: 'reasonForClosure',
  breaks({ reasonForClosure }, { rows }, { place }) {
    if (reasonForClosure !== 'RC2') return null
    const found = [...openAssessments(rows), ...openPlans(rows), ...openPeriods(rows), ...careLeaver(rows), ...waiting(rows)]
    return found.length === 0 ? null : sayingOpen(found, place, {})
  },
})

const careLeaver = (rows: RowsByList): Open[] => rows(9)
  .filter(({ row }) => row.values['inTouch'] !== 'DIED')
  .map((at) => ({ says: 'a place on the list of care leavers', began: '', at, field: 'inTouch' }))

const waiting = (rows: RowsByList): Open[] => rows(10)
  .filter(({ row }) => isEmpty(row, 'adoptionOrder') && isEmpty(row, 'decisionReversed'))
  .map((at) => ({ says: 'a decision to place for adoption', began: '', at, field: 'decision' }))
