import type { Kysely } from 'kysely'
import { reportSections, type ReportSectionCode } from '#annex-a/framework/report-sections.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { pieceEvidenceOf, pieceTexts, reportPiecesOf } from '#db/queries/report-pieces.ts'
import type { Tables } from '#db/tables/index.ts'

/** A sentence or a paragraph of the report as it stands. */
export interface Piece {
  readonly id: string
  readonly section: ReportSectionCode
  readonly text: string
  readonly evidence: readonly PieceEvidence[]
}

/** A record that a piece rests on. One that was removed since bears nothing any more. */
export interface PieceEvidence { readonly id: string; readonly version: number; readonly removed: boolean }

/** Every piece with its words, in the order in which the report is read. */
export const piecesWithTexts = async (db: Kysely<Tables>, inspection: InspectionRow): Promise<readonly Piece[]> => {
  const [rows, texts] = [await reportPiecesOf(db, inspection.id), await pieceTexts(db, inspection.id)]
  const evidence = Map.groupBy(await pieceEvidenceOf(db, inspection.id), ({ pieceId }) => pieceId)
  const pieces = rows.map(({ id, section }): Piece => ({
    id, section: section as ReportSectionCode, text: texts.get(id)?.text ?? '',
    evidence: (evidence.get(id) ?? []).map(({ evidenceId, version, removed }) => ({ id: evidenceId, version, removed })),
  }))
  return reportSections({ lscbConcurrent: inspection.lscb_concurrent === 1 }).flatMap(({ code }) => pieces.filter(({ section }) => section === code))
}

/** Whether nothing bears a piece: said wherever it is read by the team, and never hidden. */
export const isBare = ({ text, evidence }: Pick<Piece, 'text' | 'evidence'>): boolean => text.trim() !== '' && evidence.every(({ removed }) => removed)

export interface SectionCount { readonly paragraphs: number; readonly bare: number; readonly empty: number }

export const countSection = (pieces: readonly Piece[]): SectionCount =>
  ({ paragraphs: pieces.filter(({ text }) => text.trim()).length, bare: pieces.filter(isBare).length, empty: pieces.filter(({ text }) => !text.trim()).length })
