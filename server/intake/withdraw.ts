import { z } from 'zod'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { makeLastReadCurrent, moveSubmission, submissionOf, type SubmissionRow } from '#db/queries/submissions.ts'
import type { HereInInspection } from '../door.ts'
import { isOutdated } from '../mapping/confirmed.ts'
import { checkAnew } from './check-anew.ts'

/** Why lists are taken back. A choice and not a text, so that nothing of a child gets into the audit trail. */
export const withdrawnBecause = ['wrong-file', 'other-authority', 'not-to-be-shared', 'other'] as const
export type WithdrawnBecause = (typeof withdrawnBecause)[number]

export const withdrawalForm = z.object({ because: z.enum(withdrawnBecause, 'Say why you are withdrawing these lists') })

/**
 * A version that is in use, or that never came into use, can be withdrawn. One that a later version followed cannot: the later one
 * may stand on its lists, so it is withdrawn first.
 */
export const mayBeWithdrawn = ({ id, state }: Pick<SubmissionRow, 'id' | 'state'>, inspection: Pick<InspectionRow, 'current_submission_id'>): boolean =>
  state === 'read' ? inspection.current_submission_id === id : state !== 'withdrawn'

/** What the form asks about. Null where the version cannot be withdrawn. */
export const seeWithdrawal = async ({ db, inspection }: HereInInspection, submissionId: string): Promise<{ readonly number: number; readonly back: string } | null> => {
  const submission = await submissionOf(db, inspection.id, submissionId)
  return submission && mayBeWithdrawn(submission, inspection) ? { number: submission.number, back: `/inspections/${inspection.id}/lists/${submission.id}` } : null
}

/** Takes a version back; the one read before it is in use again. False where it cannot be withdrawn. */
export const withdraw = async (here: HereInInspection, submissionId: string, because: WithdrawnBecause): Promise<boolean> => {
  const { db, inspection, about } = here
  const submission = await submissionOf(db, inspection.id, submissionId)
  if (!submission || !mayBeWithdrawn(submission, inspection)) return false
  if (!await moveSubmission(db, submission.id, submission.state, { state: 'withdrawn', withdrawn_because: because })) return false
  const inUse = await makeLastReadCurrent(db, inspection.id)
  // The authority may have said what its words mean after that version was read.
  if (inUse !== null && await isOutdated(db, inUse)) await checkAnew(here, inUse)
  about('submission', submission.id, { because })
  return true
}
