import { askAnew, newestRead, submissionOf, submissionsOfInspection } from '#db/queries/submissions.ts'
import { writeEvent } from '../access/audit.ts'
import type { HereInInspection } from '../door.ts'

/**
 * Has a version checked once more, because what is known has changed (a setting, an answer about a heading or a code). The same
 * version, with the same number: what was found before is seen until the new takes its place, in one transaction; where the checker
 * fails, the old stands, and the page offers to check again. A version that is being read is checked again when it has been.
 *
 * Call it in the transaction that keeps what has changed. It leaves an event of its own beside the action's.
 * Answers whether the version will be checked with what is known now; false where there is none, it was withdrawn, or its reading stopped.
 */
export const checkAnew = async ({ db, inspection, person, now, workbench, afterwards }: HereInInspection, submissionId: string): Promise<boolean> => {
  const submission = await submissionOf(db, inspection.id, submissionId)
  if (!submission) return false
  // Not begun yet: it will be read with what is known then.
  if (submission.state === 'received') return true
  if (!await askAnew(db, submission.id)) return false
  await writeEvent(db, {
    at: now, person_id: person.id, action: 'checkAnew', outcome: 'done', inspection_id: inspection.id, subject_kind: 'submission', subject_id: submission.id, detail: '{}',
  }, workbench.config.auditKey)
  afterwards(() => workbench.intake.add(submission.id))
  return true
}

/**
 * The same for the version in use, for the newest draft that stands on it, and for what is being read at this moment; false where
 * there is none of them. What waits is read with what is known then.
 */
export const checkCurrentAnew = async (here: HereInInspection): Promise<boolean> => {
  const { db, inspection: { id, current_submission_id: current } } = here
  const newest = await newestRead(db, id)
  let any = false
  for (const one of await submissionsOfInspection(db, id)) {
    if (one.id === current || one.id === newest?.id || one.state === 'reading') any = await checkAnew(here, one.id) || any
  }
  return any
}
