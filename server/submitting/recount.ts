import type { Kysely } from 'kysely'
import { totalsOf } from '#db/queries/findings.ts'
import { seenPlace } from '#db/queries/kept.ts'
import { countChildrenKept, countFindingsKept, countRowsKept } from '#db/queries/recount.ts'
import { listsOfSubmission, type SubmissionRow } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'
import { mostKept } from '../intake/finding-rows.ts'

/** Whether what is kept of a submission, counted once more, is what was recorded when it was read: rows of each list and of all, children, findings. */
export const isWhole = async (db: Kysely<Tables>, submission: SubmissionRow): Promise<boolean> => {
  const place = seenPlace(submission)
  const lists = await listsOfSubmission(db, submission.id)
  const rows = await countRowsKept(db, place, lists.map(({ list }) => list))
  if (lists.some(({ list, rows: recorded }) => rows.get(list) !== recorded)) return false
  if (lists.reduce((sum, one) => sum + one.rows, 0) !== submission.rows || await countChildrenKept(db, place) !== submission.children) return false
  // Of one rule in one list only so many are kept, whatever their severity.
  const totals = Map.groupBy(await totalsOf(db, submission.id), ({ list, code }) => `${list} ${code}`)
  const findings = [...totals.values()].reduce((sum, of) => sum + Math.min(mostKept, of.reduce((all, { total }) => all + total, 0)), 0)
  return await countFindingsKept(db, place) === findings
}
