import { z } from 'zod'
import { sayWhen } from '#annex-a/calendar/london.ts'
import { filesWithin, lastVersionNumber, makeLastVersionCurrent, markSubmitted, type SubmissionRow } from '#db/queries/submissions.ts'
import type { HereInInspection } from '../door.ts'
import { visibleSubmission } from '../intake/visible.ts'
import { refuse } from '../web/form.ts'
import { obstacleOf, otherOf } from './obstacle.ts'
import { receiptOf } from './receipt.ts'
import { isWhole } from './recount.ts'
import { sayCalled } from './words.ts'

/** What the person saw when they pressed the button. */
export const submitForm = z.object({
  /** The version in use then; empty where there was none. */
  inUse: z.string().max(26),
  /** When the draft had been checked. */
  checked: z.string().max(40),
})
export type Saw = z.output<typeof submitForm>

export type Submitted = { readonly submissionId: string } | { readonly refusal: ReturnType<typeof refuse> }

/**
 * Makes a draft the version in use, with its receipt, in the caller's transaction, which looks at everything once more: whoever was
 * overtaken is told by whom and of what, and nothing is submitted. `unchanged`: its stored files that are as they were sent.
 * Null where this person has no such upload.
 */
export const submitVersion = async (here: HereInInspection, submissionId: string, saw: Saw, unchanged: ReadonlySet<string>): Promise<Submitted | null> => {
  const { db, inspection, person, now, about } = here
  const submission = await visibleSubmission(here, submissionId)
  if (!submission) return null
  // The same button pressed twice.
  if (submission.version !== null && submission.submitted_by === person.id) return { submissionId }
  const why = await whyNot(here, submission, saw, unchanged)
  if (why) return { refusal: refuse({ form: why }, { ...saw }) }
  const version = await lastVersionNumber(db, inspection.id) + 1
  const receipt = await receiptOf(db, submission, inspection, { version, at: now, who: person.name })
  if (!await markSubmitted(db, submission.id, { version, submitted_at: now, submitted_by: person.id, receipt: JSON.stringify(receipt) })) throw new Error('A draft was submitted by two at once')
  await makeLastVersionCurrent(db, inspection.id)
  about('submission', submission.id, { version, lists: receipt.lists.filter(({ holds }) => holds).length, rows: receipt.rows })
  return { submissionId }
}

const whyNot = async ({ db, inspection, visit }: HereInInspection, submission: SubmissionRow, saw: Saw, unchanged: ReadonlySet<string>): Promise<string | null> => {
  const obstacle = await obstacleOf(db, submission, inspection)
  if (obstacle) return obstacle.says
  if (saw.inUse !== (inspection.current_submission_id ?? '')) return sayMoved(db, inspection.current_submission_id, inspection.id)
  if (saw.checked !== submission.read_at) return 'These lists were checked again while you looked at this page. Look at what was found now, then submit them'
  const files = await filesWithin(db, submission.id)
  if (files.some(({ id }) => !unchanged.has(id)) || !await isWhole(db, submission)) {
    visit.reportFault(new Error('What is stored of an upload is not what was sent'))
    return `What we keep of this upload is not as it was sent. That is our fault, and nothing was submitted. Upload the files again, and tell whoever runs the service: quote reference ${visit.reference}`
  }
  return null
}

/** Somebody submitted, or withdrew, between the page and the button. */
const sayMoved = async (db: HereInInspection['db'], current: string | null, inspectionId: string): Promise<string> => {
  if (current === null) return 'The version in use was withdrawn while you looked at this page. Look at the page again, then submit'
  const { who, at, called } = await otherOf(db, { id: current, inspection_id: inspectionId })
  return `${who} submitted ${sayCalled(called)} on ${sayWhen(at)}, while you looked at this page. See what it changed, then submit again`
}
