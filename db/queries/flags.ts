import type { Kysely } from 'kysely'
import type { Store } from '../open.ts'
import type { Tables } from '../tables/index.ts'
import type { FlagTable, FlagTotalTable } from '../tables/submissions.ts'
import { keptAs } from './kept.ts'

type Db = Kysely<Tables>
export type FlagRow = FlagTable
export type FlagTotalRow = FlagTotalTable

const columns = ['submission_id', 'number', 'code', 'list', 'row_number', 'child_id', 'facts'] as const satisfies readonly (keyof FlagRow)[]

export const addFlags = (store: Store, flags: readonly FlagRow[]): Promise<void> =>
  store.bulkInsert('flag', columns, flags.map((flag) => columns.map((column) => flag[column])))

/** In the place of those that were there before. */
export const setFlagTotals = async (db: Db, submissionId: string, totals: readonly FlagTotalRow[]): Promise<void> => {
  await db.deleteFrom('flag_total').where('submission_id', '=', submissionId).execute()
  if (totals.length) await db.insertInto('flag_total').values([...totals]).execute()
}

export const flagTotalsOf = async (db: Db, submissionId: string): Promise<FlagTotalRow[]> =>
  (await db.selectFrom('flag_total').selectAll().where('submission_id', '=', submissionId).orderBy('code').execute())
    .map((row) => ({ ...row, flags: Number(row.flags), children: Number(row.children) }))

/** By list and row. */
export const flagsOfChild = (db: Db, submissionId: string, childId: string): Promise<FlagRow[]> =>
  db.selectFrom('flag').selectAll().where('submission_id', '=', keptAs(db, submissionId)).where('child_id', '=', childId).orderBy('number').execute()

const childrenAtOnce = 500

/** The codes of the flags that each of these children bears, each once. */
export const flagsOfChildren = async (db: Db, submissionId: string, childIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> => {
  const codes = new Map<string, string[]>()
  for (let from = 0; from < childIds.length; from += childrenAtOnce) {
    const rows = await db.selectFrom('flag').select(['child_id', 'code']).distinct().where('submission_id', '=', keptAs(db, submissionId))
      .where('child_id', 'in', childIds.slice(from, from + childrenAtOnce)).orderBy('code').execute()
    for (const { child_id, code } of rows) if (child_id !== null) codes.set(child_id, [...(codes.get(child_id) ?? []), code])
  }
  return codes
}
