import { actionStatementsOf, reportPointsOf, reportStepsOf } from '#db/queries/report.ts'
import { reportClocks } from '../report/clocks.ts'
import { isCheckOver, reportStanding } from '../report/standing.ts'
import type { AttentionItem, AttentionSource } from './item.ts'

/** What the report waits for, and which of its times is over. */
export const reportAttention: AttentionSource = async ({ db, inspection, person, now, since }) => {
  const standing = reportStanding(await reportStepsOf(db, inspection.id))
  const open = standing.state === 'factual-accuracy' ? (await reportPointsOf(db, inspection.id)).filter(({ answer }) => !answer).length : 0
  const needs = (is: boolean, says: string): AttentionItem[] => (is ? [{ kind: 'needs', says, path: '/report' }] : [])
  const [late] = (await reportClocks(db, inspection, standing, now)).filter(({ doneOn, late: isLate }) => isLate && doneOn === null)
  return [
    ...needs(standing.assurer?.id === person.id, 'You are asked to assure the quality of the report'),
    ...needs(standing.correcting !== null && standing.state === 'drafting', 'The published report is open to be corrected, and the correction is not handed on yet'),
    ...needs(standing.state === 'ready', 'The quality of the report is assured: it can go to the authority'),
    ...needs(open > 0, open === 1 ? 'A point of the authority about the report has no answer' : `${open} points of the authority about the report have no answer`),
    ...needs(standing.state === 'factual-accuracy' && open === 0 && isCheckOver(standing, now), 'The authority’s check of the report is over: it can be made final'),
    ...needs(standing.state === 'final', standing.correcting ? 'The correction of the report is final and not published yet' : 'The report is final and not published yet'),
    ...(late ? [{ kind: 'late' as const, says: `${late.says}: ${late.lateness}`, path: '/report' }] : []),
    ...((await actionStatementsOf(db, inspection.id)).some(({ made_at }) => made_at >= since) ? [{ kind: 'came' as const, says: 'The authority’s statement of action came', path: '/report' }] : []),
  ]
}
