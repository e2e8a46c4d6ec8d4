import type { Kysely } from 'kysely'
import { listTable } from '../columns.ts'
import { keptList, listKept } from '../list-kept.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>

/** How many rows of each list are kept in a place, by the list's number as it is kept. */
export const countRowsKept = async (db: Db, place: string, lists: readonly number[]): Promise<ReadonlyMap<number, number>> => {
  const counts = new Map<number, number>()
  for (const list of lists) {
    const { rows } = await db.selectFrom(listTable(listKept(list))).select((is) => is.fn.countAll<number>().as('rows')).where('submission_id', '=', place).executeTakeFirstOrThrow()
    counts.set(keptList(listKept(list)), Number(rows))
  }
  return counts
}

export const countChildrenKept = async (db: Db, place: string): Promise<number> =>
  Number((await db.selectFrom('child_summary').select((is) => is.fn.countAll<number>().as('children')).where('submission_id', '=', place).executeTakeFirstOrThrow()).children)

export const countFindingsKept = async (db: Db, place: string): Promise<number> =>
  Number((await db.selectFrom('finding').select((is) => is.fn.countAll<number>().as('findings')).where('submission_id', '=', place).executeTakeFirstOrThrow()).findings)
