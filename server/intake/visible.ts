import type { Kysely } from 'kysely'
import { newestRead, submissionById, submissionOf, type SubmissionRow } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'
import type { Role } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'

/** What has not been submitted is the authority's own: for its officers it is there, for everybody else it is not. */
export const isVisibleTo = (roles: readonly Role[], { version }: Pick<SubmissionRow, 'version'>): boolean => version !== null || roles.includes('officer')

type Asking = { readonly db: Kysely<Tables> } & Pick<HereInInspection, 'inspection' | 'roles'>

/** A submission of the inspection, where this person may know of it. The one way from an address to a submission. */
export const visibleSubmission = async ({ db, inspection, roles }: Asking, id: string): Promise<SubmissionRow | undefined> => {
  const submission = await submissionOf(db, inspection.id, id)
  return submission && isVisibleTo(roles, submission) ? submission : undefined
}

/** What somebody works on: an officer on the newest upload that was read, submitted or not; everybody else on the version in use. */
export const workingSubmission = async ({ db, inspection, roles }: Asking): Promise<SubmissionRow | undefined> => {
  if (roles.includes('officer')) return newestRead(db, inspection.id)
  return inspection.current_submission_id === null ? undefined : submissionById(db, inspection.current_submission_id)
}
