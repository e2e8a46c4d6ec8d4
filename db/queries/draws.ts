import type { Kysely } from 'kysely'
import type { CaseOriginTable, DrawAbandonedTable, DrawExcludedTable, DrawFrameTable, DrawMemberTable, DrawRankedTable, DrawResultTable, DrawSeedTable, DrawTable } from '../tables/draws.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>

/** A draw with who set it up, its seed, what came of it and why it was abandoned; each null where it has not come so far. */
export interface DrawRow extends DrawTable {
  readonly maker: string
  readonly seed: (Omit<DrawSeedTable, 'draw_id'> & { readonly fixer: string }) | null
  readonly result: (Omit<DrawResultTable, 'draw_id'> & { readonly drawer: string }) | null
  readonly abandoned: (Omit<DrawAbandonedTable, 'draw_id'> & { readonly abandoner: string }) | null
}

/** Every draw of an inspection, by number. */
export const drawsOf = async (db: Db, inspectionId: string): Promise<DrawRow[]> => {
  const rows = await db.selectFrom('draw').innerJoin('person', 'person.id', 'draw.made_by').selectAll('draw').select('person.name as maker').where('inspection_id', '=', inspectionId).orderBy('number').execute()
  const ids = rows.map(({ id }) => id)
  if (!ids.length) return []
  const seeds = await db.selectFrom('draw_seed').innerJoin('person', 'person.id', 'fixed_by').selectAll('draw_seed').select('person.name as fixer').where('draw_id', 'in', ids).execute()
  const results = await db.selectFrom('draw_result').innerJoin('person', 'person.id', 'drawn_by').selectAll('draw_result').select('person.name as drawer').where('draw_id', 'in', ids).execute()
  const abandoned = await db.selectFrom('draw_abandoned').innerJoin('person', 'person.id', 'abandoned_by').selectAll('draw_abandoned').select('person.name as abandoner').where('draw_id', 'in', ids).execute()
  const ofDraw = <T extends { readonly draw_id: string }>(all: readonly T[], id: string): T | null => all.find(({ draw_id }) => draw_id === id) ?? null
  return rows.map((row) => ({ ...row, seed: ofDraw(seeds, row.id), result: ofDraw(results, row.id), abandoned: ofDraw(abandoned, row.id) }))
}

/** Only within its own inspection, whatever the address says. */
export const drawOf = async (db: Db, inspectionId: string, id: string): Promise<DrawRow | undefined> => (await drawsOf(db, inspectionId)).find((one) => one.id === id)

export type FrameOfDraw = DrawFrameTable & { readonly confirmer: string }

/** Every frame of a draw; the last counts. */
export const framesOf = (db: Db, drawId: string): Promise<FrameOfDraw[]> =>
  db.selectFrom('draw_frame').innerJoin('person', 'person.id', 'confirmed_by').selectAll('draw_frame').select('person.name as confirmer').where('draw_id', '=', drawId).orderBy('number').execute()

export const membersOf = (db: Db, drawId: string, frame: number): Promise<DrawMemberTable[]> =>
  db.selectFrom('draw_member').selectAll().where('draw_id', '=', drawId).where('frame', '=', frame).orderBy('stratum').orderBy('drawn_id').execute()

export const excludedOf = (db: Db, drawId: string, frame: number): Promise<DrawExcludedTable[]> =>
  db.selectFrom('draw_excluded').selectAll().where('draw_id', '=', drawId).where('frame', '=', frame).orderBy('drawn_id').execute()

/** By stratum and rank. */
export const rankedOf = (db: Db, drawId: string): Promise<DrawRankedTable[]> =>
  db.selectFrom('draw_ranked').selectAll().where('draw_id', '=', drawId).orderBy('stratum').orderBy('rank').execute()

const atOnce = 1_000

const inPieces = async <T>(all: readonly T[], add: (some: T[]) => Promise<unknown>): Promise<void> => {
  for (let from = 0; from < all.length; from += atOnce) await add(all.slice(from, from + atOnce))
}

export const addDraw = async (db: Db, draw: DrawTable): Promise<void> => {
  await db.insertInto('draw').values(draw).execute()
}

export const addFrame = async (db: Db, frame: DrawFrameTable, members: readonly DrawMemberTable[], excluded: readonly DrawExcludedTable[]): Promise<void> => {
  await db.insertInto('draw_frame').values(frame).execute()
  await inPieces(members, (some) => db.insertInto('draw_member').values(some).execute())
  await inPieces(excluded, (some) => db.insertInto('draw_excluded').values(some).execute())
}

/** A second seed fails whole. */
export const addSeed = async (db: Db, seed: DrawSeedTable): Promise<void> => {
  await db.insertInto('draw_seed').values(seed).execute()
}

/** A second result fails whole. */
export const addResult = async (db: Db, result: DrawResultTable, ranked: readonly DrawRankedTable[]): Promise<void> => {
  await db.insertInto('draw_result').values(result).execute()
  await inPieces(ranked, (some) => db.insertInto('draw_ranked').values(some).execute())
}

export const addAbandoned = async (db: Db, abandoned: DrawAbandonedTable): Promise<void> => {
  await db.insertInto('draw_abandoned').values(abandoned).execute()
}

export const addOrigin = async (db: Db, origin: CaseOriginTable): Promise<void> => {
  await db.insertInto('case_origin').values(origin).execute()
}

/** Where a case came from, and of a drawn one the number of its draw. */
export type OriginRow = CaseOriginTable & { readonly draw: number | null }

/** By case. */
export const originsOf = async (db: Db, inspectionId: string): Promise<ReadonlyMap<string, OriginRow>> => {
  const rows = await db.selectFrom('case_origin').innerJoin('chosen_case', 'chosen_case.id', 'case_origin.case_id').leftJoin('draw', 'draw.id', 'case_origin.draw_id')
    .selectAll('case_origin').select('draw.number as draw').where('chosen_case.inspection_id', '=', inspectionId).execute()
  return new Map(rows.map((row) => [row.case_id, row]))
}

/** Children of an inspection by the IDs that join the lists: those that are there. */
export const childrenByKeys = async (db: Db, inspectionId: string, keys: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const found = keys.length ? await db.selectFrom('child').select(['id', 'child_key']).where('inspection_id', '=', inspectionId).where('child_key', 'in', [...keys]).execute() : []
  return new Map(found.map(({ id, child_key }) => [child_key, id]))
}
