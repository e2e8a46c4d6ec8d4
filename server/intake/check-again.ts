import { seenPlace } from '#db/queries/kept.ts'
import { hasJourneys } from '#db/queries/patterns.ts'
import { moveAnew, moveSubmission, newestRead } from '#db/queries/submissions.ts'
import type { HereInInspection } from '../door.ts'
import { checkAnew } from './check-anew.ts'
import { isOutdated } from './outdated.ts'
import { visibleSubmission } from './visible.ts'

/**
 * Puts a submission in the line once more: one whose reading, or checking anew, stopped, a draft that was checked by what is not so
 * any more, and a version that was read before journeys were kept. Null where there is none, or there is no reason to.
 */
export const checkAgain = async (here: HereInInspection, submissionId: string): Promise<string | null> => {
  const { db, inspection, workbench, about, afterwards } = here
  const submission = await visibleSubmission(here, submissionId)
  if (!submission) return null
  if (submission.version === null && submission.state === 'read' && submission.anew === null && (await newestRead(db, inspection.id))?.id === submission.id && await isOutdated(db, submission, inspection)) {
    await checkAnew(here, submission.id)
    about('submission', submission.id)
    return submission.id
  }
  if (submission.version !== null && submission.state === 'read' && submission.anew === null && !await hasJourneys(db, seenPlace(submission))) {
    await checkAnew(here, submission.id)
    about('submission', submission.id)
    return submission.id
  }
  const moved = await moveSubmission(db, submission.id, 'stopped', { state: 'received', fault_reference: null })
    || await moveAnew(db, submission.id, 'stopped', { anew: 'waiting', fault_reference: null })
  if (!moved) return null
  about('submission', submission.id)
  afterwards(() => workbench.intake.add(submission.id))
  return submission.id
}
