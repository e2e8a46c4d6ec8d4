import { z } from 'zod'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { makeLastVersionCurrent, moveSubmission, newestRead, submissionById, type SubmissionRow } from '#db/queries/submissions.ts'
import type { HereInInspection } from '../door.ts'
import { calledOf, type Called } from './called.ts'
import { checkAnew } from './check-anew.ts'
import { isCheckOutdated } from './outdated.ts'
import { visibleSubmission } from './visible.ts'

/** Why lists are taken back. A choice and not a text, so that nothing of a child gets into the audit trail. */
export const withdrawnBecause = ['wrong-file', 'other-authority', 'not-to-be-shared', 'other'] as const
export type WithdrawnBecause = (typeof withdrawnBecause)[number]

export const withdrawalForm = z.object({ because: z.enum(withdrawnBecause, 'Say why you are withdrawing these lists') })

/** The version in use can be withdrawn. One that a later version followed cannot: the later one may stand on its lists, so it is withdrawn first. */
export const mayBeWithdrawn = ({ id, state, version }: Pick<SubmissionRow, 'id' | 'state' | 'version'>, inspection: Pick<InspectionRow, 'current_submission_id'>): boolean =>
  version !== null && state === 'read' && inspection.current_submission_id === id

/** A draft can be discarded, unless a later upload was read: that one may stand on its lists. `newest`: the newest upload that was read. */
export const mayBeDiscarded = ({ id, state, version }: Pick<SubmissionRow, 'id' | 'state' | 'version'>, newest: string | null): boolean =>
  version === null && state !== 'withdrawn' && (state !== 'read' || newest === id)

export interface TakingBack { readonly called: Called; readonly back: string }

/** What the form asks about. Null where the version cannot be withdrawn. */
export const seeWithdrawal = async (here: HereInInspection, submissionId: string): Promise<TakingBack | null> => {
  const submission = await visibleSubmission(here, submissionId)
  return submission && mayBeWithdrawn(submission, here.inspection) ? takingBack(here, submission) : null
}

/** The same for a draft that can be discarded. */
export const seeDiscarding = async (here: HereInInspection, submissionId: string): Promise<TakingBack | null> => {
  const submission = await visibleSubmission(here, submissionId)
  return submission && mayBeDiscarded(submission, (await newestRead(here.db, here.inspection.id))?.id ?? null) ? takingBack(here, submission) : null
}

const takingBack = ({ inspection }: HereInInspection, submission: SubmissionRow): TakingBack =>
  ({ called: calledOf(submission), back: `/inspections/${inspection.id}/lists/${submission.id}` })

/** Takes a version back; the one submitted before it is in use again. False where it cannot be withdrawn. */
export const withdraw = async (here: HereInInspection, submissionId: string, because: WithdrawnBecause): Promise<boolean> => {
  const { db, inspection, about } = here
  const submission = await visibleSubmission(here, submissionId)
  if (!submission || !mayBeWithdrawn(submission, inspection)) return false
  if (!await moveSubmission(db, submission.id, submission.state, { state: 'withdrawn', withdrawn_because: because })) return false
  const inUse = await makeLastVersionCurrent(db, inspection.id)
  // The authority may have said what its words mean after that version was read.
  const again = inUse === null ? undefined : await submissionById(db, inUse)
  if (again && await isCheckOutdated(db, again)) await checkAnew(here, again.id)
  // A draft on top of it is checked without its lists.
  const newest = await newestRead(db, inspection.id)
  if (newest && newest.version === null && newest.number > submission.number) await checkAnew(here, newest.id)
  about('submission', submission.id, { because })
  return true
}

/** Takes a draft back before anybody else saw it. False where it cannot be discarded. */
export const discardDraft = async (here: HereInInspection, submissionId: string): Promise<boolean> => {
  const { db, about } = here
  if (!await seeDiscarding(here, submissionId)) return false
  const submission = (await submissionById(db, submissionId))!
  if (!await moveSubmission(db, submission.id, submission.state, { state: 'withdrawn' })) return false
  about('submission', submission.id, { draft: true })
  return true
}
