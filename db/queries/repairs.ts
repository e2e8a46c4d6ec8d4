import type { Kysely } from 'kysely'
import type { ReadRow } from '#annex-a/reading/checked.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { fieldColumns, listTable } from '../columns.ts'
import type { RepairTable } from '../tables/explanations.ts'
import type { Tables } from '../tables/index.ts'
import { keptAs } from './kept.ts'

type Db = Kysely<Tables>
export type RepairRow = RepairTable
export type KnownRepair = Omit<RepairRow, 'rules'> & { readonly agreer: string; readonly undoer: string | null }

/** Rows of a list in which something is written otherwise than it was read. */
export const rowsWrittenOtherwise = async (db: Db, submissionId: string, list: ListId): Promise<Pick<ReadRow, 'number' | 'values' | 'written'>[]> => {
  const columns = fieldColumns(listOf(list))
  const rows = await db.selectFrom(listTable(list)).selectAll().where('submission_id', '=', keptAs(db, submissionId)).where('written', '<>', '{}').orderBy('row_number').execute()
  return rows.map((row) => ({
    number: Number(row.row_number), written: JSON.parse(String(row.written)) as ReadRow['written'],
    values: Object.fromEntries(columns.map(({ field, name }) => [field, (row[name] ?? null) as string | number | null])),
  }))
}

/** Every repair that was ever agreed to for a version, the newest first; without what it says cell by cell. */
export const repairsOfSubmission = (db: Db, submissionId: string): Promise<KnownRepair[]> =>
  db.selectFrom('repair').innerJoin('person as agreer', 'agreer.id', 'repair.agreed_by').leftJoin('person as undoer', 'undoer.id', 'repair.undone_by')
    .select(['repair.id', 'repair.inspection_id', 'submission_id', 'list', 'kind', 'cells', 'agreed_by', 'agreed_at', 'undone_by', 'undone_at', 'agreer.name as agreer', 'undoer.name as undoer'])
    .where('submission_id', '=', submissionId).orderBy('agreed_at', 'desc').orderBy('repair.id', 'desc').execute()

/** What the repairs of a version that stand say, cell by cell. */
export const rulesOfRepairs = (db: Db, submissionId: string): Promise<Pick<RepairRow, 'list' | 'kind' | 'rules'>[]> =>
  db.selectFrom('repair').select(['list', 'kind', 'rules']).where('submission_id', '=', submissionId).where('undone_at', 'is', null).execute()

export const addRepair = async (db: Db, repair: RepairRow): Promise<void> => {
  await db.insertInto('repair').values(repair).execute()
}

/** Takes back what stands of a version: in one list and of one kind, or everything. How many repairs that were. */
export const undoRepairs = async (db: Db, submissionId: string, only: Pick<RepairRow, 'list' | 'kind'> | null, undone: { readonly undone_by: string; readonly undone_at: string }): Promise<number> => {
  const all = db.updateTable('repair').set(undone).where('submission_id', '=', submissionId).where('undone_at', 'is', null)
  const done = await (only ? all.where('list', '=', only.list).where('kind', '=', only.kind) : all).executeTakeFirst()
  return Number(done.numUpdatedRows)
}
