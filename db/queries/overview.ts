import type { Kysely } from 'kysely'
import { listNumbers } from '#annex-a/specification/grammar/list.ts'
import { keptList } from '../list-kept.ts'
import type { CaseKind } from '../tables/inspections.ts'
import type { Tables } from '../tables/index.ts'
import type { SubmissionTable } from '../tables/submissions.ts'

type Db = Kysely<Tables>

export type LatestSubmission = Pick<SubmissionTable, 'id' | 'number' | 'version' | 'state' | 'sent_at' | 'submitted_at' | 'rows' | 'children'>

const latest = (db: Db, inspectionId: string) =>
  db.selectFrom('submission').select(['id', 'number', 'version', 'state', 'sent_at', 'submitted_at', 'rows', 'children']).where('inspection_id', '=', inspectionId).orderBy('number', 'desc').limit(1)

/** The last upload, submitted or not, whatever became of it: for officers of the authority alone. */
export const latestUpload = (db: Db, inspectionId: string): Promise<LatestSubmission | undefined> => latest(db, inspectionId).executeTakeFirst()

/** The last version that was submitted, whatever became of it. */
export const latestVersion = (db: Db, inspectionId: string): Promise<LatestSubmission | undefined> => latest(db, inspectionId).where('version', 'is not', null).executeTakeFirst()

/** How many of the eleven lists a version has. */
export const countLists = async (db: Db, submissionId: string): Promise<number> =>
  Number((await db.selectFrom('submission_list').select((is) => is.fn.countAll<number>().as('count')).where('submission_id', '=', submissionId).where('list', 'in', listNumbers.map(keptList)).executeTakeFirstOrThrow()).count)

/** Exact totals of findings by severity. */
export const countFindings = async (db: Db, submissionId: string): Promise<ReadonlyMap<string, number>> => {
  const rows = await db.selectFrom('finding_total').select(['severity']).select((is) => is.fn.sum<number>('total').as('count'))
    .where('submission_id', '=', submissionId).groupBy('severity').execute()
  return new Map(rows.map(({ severity, count }) => [severity, Number(count)]))
}

/** Cases that were not removed. */
export const countCases = async (db: Db, inspectionId: string): Promise<Readonly<Record<CaseKind, number>>> => {
  const rows = await db.selectFrom('chosen_case').select('kind').select((is) => is.fn.countAll<number>().as('count'))
    .where('inspection_id', '=', inspectionId).where('removed_at', 'is', null).groupBy('kind').execute()
  const of = (kind: CaseKind): number => Number(rows.find((row) => row.kind === kind)?.count ?? 0)
  return { tracked: of('tracked'), sampled: of('sampled') }
}

/** The judgements for which somebody recorded a provisional grade, each once. */
export const judgementsGraded = async (db: Db, inspectionId: string): Promise<string[]> =>
  (await db.selectFrom('provisional_grade').select('judgement').distinct().where('inspection_id', '=', inspectionId).execute()).map(({ judgement }) => judgement)
