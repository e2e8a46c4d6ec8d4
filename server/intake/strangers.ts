import type { Kysely } from 'kysely'
import { listKept } from '#db/list-kept.ts'
import { childrenInCommon } from '#db/queries/list-rows.ts'
import { listsOfSubmission, readBefore, type SubmissionRow } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'

/** New lists whose children are nearly all others than those of the version before: perhaps another authority's file. */
export interface Strangers {
  readonly common: number
  readonly children: number
  /** The number of the version before. */
  readonly before: number
}

// Between the two submissions of one inspection, days apart, most children stay the same.
const fewest = 0.05

/** Null where there is nothing to remark. Only lists that came anew are looked at: those carried forward are of course as before. */
export const strangersIn = async (db: Kysely<Tables>, submission: Pick<SubmissionRow, 'id' | 'inspection_id' | 'number'>): Promise<Strangers | null> => {
  const before = await readBefore(db, submission.inspection_id, submission.number)
  if (!before?.children) return null
  const fresh = (await listsOfSubmission(db, submission.id)).filter(({ carried_from }) => carried_from === null).map(({ list }) => listKept(list))
  const { children, common } = await childrenInCommon(db, submission.id, fresh, before.id)
  return common < fewest * children ? { common, children, before: before.number } : null
}
