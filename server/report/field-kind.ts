import { reportSectionOf } from '#annex-a/framework/report-sections.ts'
import { reportStepsOf } from '#db/queries/report.ts'
import { removedPiecesOf, reportPiecesOf } from '#db/queries/report-pieces.ts'
import type { FieldKind } from '../fields/kinds.ts'
import { isId } from '../ids.ts'
import { reportStanding } from './standing.ts'

/** Most characters of a piece of the report. */
export const mostOfPiece = 10_000

/** The fields of a section are its pieces, each under its own id. They take changes while the report is drafted. */
export const reportField: FieldKind = {
  readBy: 'prepareReport', writtenBy: 'writeReport',
  says: (name) => (isId(name) ? 'paragraph of the report' : null),
  standing: async ({ db, inspection }, section) => {
    if (!reportSectionOf(section, { lscbConcurrent: inspection.lscb_concurrent === 1 })) return null
    return reportStanding(await reportStepsOf(db, inspection.id)).state === 'drafting' && inspection.closed_at === null ? 'open' : 'closed'
  },
  page: async (_here, section) => `/report/section/${section}`,
}

/** Which fields a section has, those of pieces that somebody took away meanwhile too: what was typed in one is kept beside what was taken away. */
export const pieceIdsOf = async (db: Parameters<typeof reportPiecesOf>[0], inspectionId: string, section: string): Promise<readonly string[]> =>
  [...(await reportPiecesOf(db, inspectionId)).filter((piece) => piece.section === section), ...await removedPiecesOf(db, inspectionId, section)].map(({ id }) => id)
