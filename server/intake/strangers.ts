import { setImmediate as othersFirst } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { listKept } from '#db/list-kept.ts'
import { childrenInCommon } from '#db/queries/list-rows.ts'
import { listsOfSubmission, submissionById, type SubmissionRow } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'
import { calledOf, type Called } from './called.ts'

/** New lists whose children are nearly all others than those of the upload before: perhaps another authority's file. */
export interface Strangers {
  readonly common: number
  readonly children: number
  /** The upload before. */
  readonly before: Called
}

// Between the two submissions of one inspection, days apart, most children stay the same.
const fewest = 0.05

/** Null where there is nothing to remark. Only lists that came anew are looked at: those carried forward are of course as before. */
export const strangersIn = async (db: Kysely<Tables>, submission: Pick<SubmissionRow, 'id' | 'children' | 'before_id' | 'restores'>): Promise<Strangers | null> => {
  // What is brought back is no news.
  const before = submission.before_id === null || submission.restores !== null ? undefined : await submissionById(db, submission.before_id)
  if (!before?.children) return null
  const fresh = (await listsOfSubmission(db, submission.id)).filter(({ carried_from }) => carried_from === null).map(({ list }) => listKept(list))
  // The new lists have no more children than the whole upload: with so many in common there is nothing to remark, however many more there are.
  const { children, common } = await childrenInCommon(db, submission.id, fresh, before.id, Math.ceil(fewest * submission.children), othersFirst)
  return common < fewest * children ? { common, children, before: calledOf(before) } : null
}
