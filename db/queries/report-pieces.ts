import type { Kysely } from 'kysely'
import type { ReportPieceEvidenceTable, ReportPieceTable } from '../tables/report.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>
export type ReportPieceRow = ReportPieceTable

/** Pieces that were not removed, section by section in the order in which they are read. */
export const reportPiecesOf = (db: Db, inspectionId: string): Promise<ReportPieceRow[]> =>
  db.selectFrom('report_piece').selectAll().where('inspection_id', '=', inspectionId).where('removed_at', 'is', null).orderBy('section').orderBy('position').orderBy('id').execute()

/** Removed ones too. */
export const reportPieceById = (db: Db, inspectionId: string, id: string): Promise<ReportPieceRow | undefined> =>
  db.selectFrom('report_piece').selectAll().where('inspection_id', '=', inspectionId).where('id', '=', id).executeTakeFirst()

/** Removed ones of a section, the last removed first. */
export const removedPiecesOf = (db: Db, inspectionId: string, section: string): Promise<ReportPieceRow[]> =>
  db.selectFrom('report_piece').selectAll().where('inspection_id', '=', inspectionId).where('section', '=', section).where('removed_at', 'is not', null).orderBy('removed_at', 'desc').orderBy('id').execute()

/** At the end of its section. */
export const addReportPiece = async (db: Db, piece: Omit<ReportPieceRow, 'position' | 'removed_by' | 'removed_at'>): Promise<void> => {
  const last = await db.selectFrom('report_piece').select((is) => is.fn.max('position').as('position')).where('inspection_id', '=', piece.inspection_id).where('section', '=', piece.section).executeTakeFirst()
  await db.insertInto('report_piece').values({ ...piece, position: Number(last?.position ?? 0) + 1, removed_by: null, removed_at: null }).execute()
}

export const setPiecePosition = async (db: Db, id: string, position: number): Promise<void> => {
  await db.updateTable('report_piece').set({ position }).where('id', '=', id).execute()
}

/** Removes softly, or (null) brings back. */
export const setPieceRemoved = async (db: Db, id: string, removed: { readonly by: string; readonly at: string } | null): Promise<void> => {
  await db.updateTable('report_piece').set({ removed_by: removed?.by ?? null, removed_at: removed?.at ?? null }).where('id', '=', id).execute()
}

/** A record of evidence under a piece, with the version that stands now. */
export interface PieceEvidenceRow { readonly pieceId: string; readonly evidenceId: string; readonly version: number; readonly removed: boolean }

export const pieceEvidenceOf = async (db: Db, inspectionId: string): Promise<PieceEvidenceRow[]> => {
  const rows = await db.selectFrom('report_piece_evidence').innerJoin('report_piece', 'report_piece.id', 'report_piece_evidence.piece_id').innerJoin('evidence', 'evidence.id', 'report_piece_evidence.evidence_id')
    .select(['piece_id as pieceId', 'evidence_id as evidenceId', 'evidence.version as version', 'evidence.deleted_at as deletedAt'])
    .where('report_piece.inspection_id', '=', inspectionId).orderBy('piece_id').orderBy('chosen_at').orderBy('evidence_id').execute()
  return rows.map(({ deletedAt, ...row }) => ({ ...row, removed: deletedAt !== null }))
}

/** What a piece rests on, from now on. */
export const setPieceEvidence = async (db: Db, pieceId: string, chosen: readonly ReportPieceEvidenceTable[]): Promise<void> => {
  await db.deleteFrom('report_piece_evidence').where('piece_id', '=', pieceId).execute()
  if (chosen.length) await db.insertInto('report_piece_evidence').values([...chosen]).execute()
}

/** The words of every piece, by the piece's id, with who wrote them last. */
export const pieceTexts = async (db: Db, inspectionId: string): Promise<ReadonlyMap<string, { readonly text: string; readonly savedBy: string }>> => {
  const rows = await db.selectFrom('field').select(['name', 'value', 'saved_by']).where('inspection_id', '=', inspectionId).where('about', '=', 'report').execute()
  return new Map(rows.map(({ name, value, saved_by }) => [name, { text: value, savedBy: saved_by }]))
}

/** Everybody who ever wrote words of the report that were kept. */
export const reportWriters = async (db: Db, inspectionId: string): Promise<{ readonly id: string; readonly name: string }[]> =>
  db.selectFrom('field_version').innerJoin('person', 'person.id', 'field_version.saved_by').select(['person.id as id', 'person.name as name']).distinct()
    .where('inspection_id', '=', inspectionId).where('about', '=', 'report').orderBy('person.name').execute()
