import type { Kysely } from 'kysely'
import type { JudgementSnapshotTable } from '../tables/judgements.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>

/** A snapshot without what is frozen in it, which may be long. */
export type SnapshotLine = Omit<JudgementSnapshotTable, 'content'>

const lineColumns = ['id', 'inspection_id', 'judgement', 'number', 'state', 'hash', 'reason', 'edition', 'signed_by', 'signed_name', 'signed_at'] as const

/** Every snapshot of an inspection, the newest of each judgement first. */
export const snapshotLines = (db: Db, inspectionId: string): Promise<SnapshotLine[]> =>
  db.selectFrom('judgement_snapshot').select(lineColumns).where('inspection_id', '=', inspectionId).orderBy('judgement').orderBy('number', 'desc').execute()

export const snapshotOf = (db: Db, inspectionId: string, judgement: string, number: number): Promise<JudgementSnapshotTable | undefined> =>
  db.selectFrom('judgement_snapshot').selectAll().where('inspection_id', '=', inspectionId).where('judgement', '=', judgement).where('number', '=', number).executeTakeFirst()

export const snapshotById = (db: Db, inspectionId: string, id: string): Promise<SnapshotLine | undefined> =>
  db.selectFrom('judgement_snapshot').select(lineColumns).where('inspection_id', '=', inspectionId).where('id', '=', id).executeTakeFirst()

export const addSnapshot = async (db: Db, snapshot: JudgementSnapshotTable): Promise<void> => {
  await db.insertInto('judgement_snapshot').values(snapshot).execute()
}
