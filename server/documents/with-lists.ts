import { listIdOf } from '#annex-a/specification/grammar/list.ts'
import { keptList } from '#db/list-kept.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { listsOfSubmission, submissionById } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'
import type { Kysely } from 'kysely'

/** A document that came child by child with the lists, in the version in use. */
export interface WithLists { readonly rows: number; readonly submissionId: string; readonly version: number }

/** The child-level documents (2.03, 2.06, 2.07) that came with the lists and are linked to the children, by number. */
export const documentsWithLists = async (db: Kysely<Tables>, { current_submission_id: current }: InspectionRow): Promise<ReadonlyMap<string, WithLists>> => {
  const submission = current === null ? undefined : await submissionById(db, current)
  if (!submission) return new Map()
  const lists = await listsOfSubmission(db, submission.id)
  return new Map(['2.03', '2.06', '2.07'].flatMap((number) => {
    const list = lists.find((one) => one.list === keptList(listIdOf(number)!))
    return list ? [[number, { rows: list.rows, submissionId: submission.id, version: submission.version ?? submission.number }] as const] : []
  }))
}
