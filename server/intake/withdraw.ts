import type { Transaction } from 'kysely'
import { z } from 'zod'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { makeLastReadCurrent, moveSubmission, type SubmissionRow } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'

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

/** Takes a version back; the one read before it is in use again. False where it cannot be withdrawn. */
export const withdraw = async (db: Transaction<Tables>, submission: SubmissionRow, inspection: InspectionRow, because: WithdrawnBecause): Promise<boolean> => {
  if (!mayBeWithdrawn(submission, inspection)) return false
  if (!await moveSubmission(db, submission.id, submission.state, { state: 'withdrawn', withdrawn_because: because })) return false
  await makeLastReadCurrent(db, inspection.id)
  return true
}
