import { moveAnew, moveSubmission, submissionOf } from '#db/queries/submissions.ts'
import type { HereInInspection } from '../door.ts'

/** Puts a submission whose reading, or checking anew, stopped in the line once more. Null where there is none, or it did not stop. */
export const checkAgain = async ({ db, inspection, workbench, about, afterwards }: HereInInspection, submissionId: string): Promise<string | null> => {
  const submission = await submissionOf(db, inspection.id, submissionId)
  if (!submission) return null
  const moved = await moveSubmission(db, submission.id, 'stopped', { state: 'received', fault_reference: null })
    || await moveAnew(db, submission.id, 'stopped', { anew: 'waiting', fault_reference: null })
  if (!moved) return null
  about('submission', submission.id)
  afterwards(() => workbench.intake.add(submission.id))
  return submission.id
}
