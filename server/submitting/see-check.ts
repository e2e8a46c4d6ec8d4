import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { lastVersionNumber, submissionById } from '#db/queries/submissions.ts'
import { calledOf, type Called } from '../intake/called.ts'
import { visibleSubmission } from '../intake/visible.ts'
import { obstacleOf, otherOf, type Obstacle, type Other } from './obstacle.ts'
import { receiptOf, type Receipt } from './receipt.ts'

/** What is looked over before a draft is submitted. */
export interface CheckView {
  readonly inspectionId: string
  readonly submissionId: string
  readonly called: Called
  readonly obstacle: Obstacle | null
  /** The version in use, which this one takes the place of. */
  readonly inUse: Other | null
  /** When it was checked: instant. What the form says of it must still be so when it is submitted. */
  readonly checkedAt: string
  /** The receipt, if it were submitted now. */
  readonly preview: Receipt
  readonly maySubmit: boolean
}

/** The page before a draft is submitted. Null where there is no such upload for this person, or it was never read. */
export const seeCheck = async (here: HereInInspection, submissionId: string): Promise<CheckView | null> => {
  const { db, inspection, person, now, roles } = here
  const submission = await visibleSubmission(here, submissionId)
  if (!submission || submission.state !== 'read') return null
  const current = inspection.current_submission_id === null ? undefined : await submissionById(db, inspection.current_submission_id)
  return {
    inspectionId: inspection.id, submissionId, called: calledOf(submission), obstacle: await obstacleOf(db, submission, inspection),
    inUse: current ? await otherOf(db, current) : null, checkedAt: submission.read_at ?? '',
    preview: await receiptOf(db, submission, inspection, { version: await lastVersionNumber(db, inspection.id) + 1, at: now, who: person.name }),
    maySubmit: may('submitVersion', roles, { closed: inspection.closed_at !== null }).may,
  }
}
