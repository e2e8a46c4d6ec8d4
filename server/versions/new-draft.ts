import { filesOf, lastNumber, addSubmission, type SubmissionRow } from '#db/queries/submissions.ts'
import { edition } from '#annex-a/specification/edition.ts'
import type { HereInInspection } from '../door.ts'
import { calledOf, type Called } from '../intake/called.ts'
import { visibleSubmission } from '../intake/visible.ts'
import { newId } from '../ids.ts'

export interface Restoring { readonly called: Called; readonly back: string }

/** An earlier version can be brought back: one that was read and not withdrawn, and is not in use. */
export const mayBeRestored = ({ id, state, version }: Pick<SubmissionRow, 'id' | 'state' | 'version'>, current: string | null): boolean => version !== null && state === 'read' && current !== id

/** What the page asks before. Null where there is no such version, or it cannot be brought back. */
export const seeRestoring = async (here: HereInInspection, submissionId: string): Promise<Restoring | null> => {
  const submission = await visibleSubmission(here, submissionId)
  if (!submission || !mayBeRestored(submission, here.inspection.current_submission_id)) return null
  return { called: calledOf(submission), back: `/inspections/${here.inspection.id}/lists/${submission.id}` }
}

/** A new draft of the stored files of all lists of an earlier version: checked, and submitted, like any other. Its id; null where there is no such version. */
export const restoreVersion = async (here: HereInInspection, submissionId: string): Promise<string | null> => {
  const version = await visibleSubmission(here, submissionId)
  if (!version || !mayBeRestored(version, here.inspection.current_submission_id)) return null
  return newDraft(here, version, { restores: version.id })
}

/** The files of an upload that another overtook, as a new draft on top of what has come since. Its id; null where it is no draft that was read. */
export const checkOnTop = async (here: HereInInspection, submissionId: string): Promise<string | null> => {
  const draft = await visibleSubmission(here, submissionId)
  if (!draft || draft.version !== null || draft.state !== 'read') return null
  return newDraft(here, draft, { restores: draft.restores })
}

const newDraft = async ({ db, inspection, person, now, workbench, about, afterwards }: HereInInspection, of: SubmissionRow, { restores }: Pick<SubmissionRow, 'restores'>): Promise<string> => {
  const id = newId()
  // The bytes are kept once, under as many names as they came.
  const files = restores === null ? (await filesOf(db, of.id)).map((file) => ({ ...file, id: newId(), submission_id: id })) : []
  await addSubmission(db, {
    id, inspection_id: inspection.id, number: await lastNumber(db, inspection.id) + 1, state: 'received', stage: of.stage, edition: edition.id, inspection_date: inspection.inspection_date,
    sent_by: person.id, sent_at: now, read_at: null, rows: 0, children: 0, attempts: 0, fault_reference: null, withdrawn_because: null, kept_as: null, anew: null,
    version: null, submitted_at: null, submitted_by: null, receipt: null, before_id: null, restores,
  }, files)
  about('submission', id, { of: of.id })
  afterwards(() => workbench.intake.add(id))
  return id
}
