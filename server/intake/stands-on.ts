import type { Kysely } from 'kysely'
import { readBefore, submissionById, type SubmissionRow } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'

type Standing = Pick<SubmissionRow, 'inspection_id' | 'number' | 'restores' | 'version' | 'receipt' | 'before_id'>

/**
 * What a submission stands on: the upload read before it, submitted or not, of which it carries the lists that did not come anew; or
 * the version that it brings back. Undefined where there is none, or it was taken back.
 */
export const standsOn = async (db: Kysely<Tables>, submission: Standing): Promise<SubmissionRow | undefined> => {
  const { inspection_id, number, restores, version, receipt, before_id } = submission
  // What was submitted stays what it was, whatever is read late. Versions from before receipts were kept do not say what they stood on.
  if (version !== null && receipt !== null) return read(db, before_id)
  return restores === null ? readBefore(db, inspection_id, number) : read(db, restores)
}

const read = async (db: Kysely<Tables>, id: string | null): Promise<SubmissionRow | undefined> => {
  const found = id === null ? undefined : await submissionById(db, id)
  return found?.state === 'read' ? found : undefined
}
