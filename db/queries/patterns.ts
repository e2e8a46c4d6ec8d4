import type { Kysely } from 'kysely'
import type { Store } from '../open.ts'
import type { OwnFilterTable, OwnPatternTable } from '../tables/selection.ts'
import type { Tables } from '../tables/index.ts'
import { keptAs } from './kept.ts'

type Db = Kysely<Tables>

/** Whether the journeys of all children are kept in this place of a version. */
export const hasJourneys = async (db: Db, place: string): Promise<boolean> =>
  (await db.selectFrom('child_summary').select('child_id').where('submission_id', '=', place).where('journey', 'is', null).limit(1).executeTakeFirst()) === undefined

/** The journeys of all children, by the child. */
export const journeysIn = async (db: Db, place: string): Promise<{ readonly child_id: string; readonly journey: string }[]> =>
  (await db.selectFrom('child_summary').select(['child_id', 'journey']).where('submission_id', '=', place).where('journey', 'is not', null).execute())
    .map(({ child_id, journey }) => ({ child_id, journey: journey ?? '' }))

/** How many children each pattern that was looked for finds, by its key. */
export const patternTotals = async (db: Db, submissionId: string): Promise<ReadonlyMap<string, number>> =>
  new Map((await db.selectFrom('pattern_total').select(['pattern', 'children']).where('submission_id', '=', keptAs(db, submissionId)).execute()).map(({ pattern, children }) => [pattern, Number(children)]))

// Far below what any engine takes as parameters of one statement.
const atOnce = 300

/** Keeps whom a pattern finds. Looked for by two at the same moment it is kept once. */
export const addFound = async (db: Db, place: string, pattern: string, childIds: readonly string[]): Promise<void> => {
  const total = await db.insertInto('pattern_total').values({ submission_id: place, pattern, children: childIds.length }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  if (Number(total.numInsertedOrUpdatedRows ?? 0) !== 1) return
  for (let from = 0; from < childIds.length; from += atOnce) {
    await db.insertInto('pattern_child').values(childIds.slice(from, from + atOnce).map((child_id) => ({ submission_id: place, pattern, child_id }))).execute()
  }
}

/** The same while lists are being read, where nobody else looks: whom each pattern finds. */
export const addAllFound = (store: Store, place: string, found: readonly { readonly pattern: string; readonly child_id: string }[]): Promise<void> =>
  store.bulkInsert('pattern_child', ['submission_id', 'pattern', 'child_id'], found.map(({ pattern, child_id }) => [place, pattern, child_id]))
export const addPatternTotals = (store: Store, place: string, totals: readonly { readonly pattern: string; readonly children: number }[]): Promise<void> =>
  store.bulkInsert('pattern_total', ['submission_id', 'pattern', 'children'], totals.map(({ pattern, children }) => [place, pattern, children]))

type Own = { own_pattern: OwnPatternTable; own_filter: OwnFilterTable }
export type NamedOwn<T extends keyof Own> = Own[T] & { readonly maker: string }

/** What people of an inspection keep under a name, what was taken away too; the oldest first. */
export const ownOf = async <T extends keyof Own>(db: Db, table: T, inspectionId: string): Promise<NamedOwn<T>[]> => {
  // The two tables are alike in what is asked of them here; one stands for both in the types.
  const rows = await db.selectFrom(`${table} as own` as 'own_pattern as own').innerJoin('person', 'person.id', 'own.made_by').selectAll('own').select('person.name as maker')
    .where('own.inspection_id', '=', inspectionId).orderBy('own.made_at').orderBy('own.id').execute()
  return rows as unknown as NamedOwn<T>[]
}

export const addOwn = async <T extends keyof Own>(db: Db, table: T, row: Own[T]): Promise<void> => {
  await db.insertInto(table as 'own_pattern').values(row as OwnPatternTable).execute()
}

/** False where there is none, or it is taken away already. */
export const removeOwn = async (db: Db, table: keyof Own, inspectionId: string, id: string, removed: { readonly by: string; readonly at: string }): Promise<boolean> =>
  Number((await db.updateTable(table as 'own_pattern').set({ removed_by: removed.by, removed_at: removed.at })
    .where('id', '=', id).where('inspection_id', '=', inspectionId).where('removed_at', 'is', null).executeTakeFirst()).numUpdatedRows) === 1
