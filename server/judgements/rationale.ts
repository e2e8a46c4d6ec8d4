import { piecesFor, type PieceId, type Rationale } from '#annex-a/framework/grading/pieces.ts'
import type { JudgementCode } from '#annex-a/framework/judgement.ts'
import type { HereInInspection } from '../door.ts'
import { latestOf, writtenIn, type RecordedGrade } from './recorded.ts'

/** A piece of a rationale as it stands, and whose words they are. */
export interface WrittenPiece {
  readonly piece: PieceId
  readonly text: string
  readonly by: string
  readonly at: string
}

/** The rationale of a judgement as it stands: what the team wrote last, with or without a grade. */
export const rationaleNow = async (_here: HereInInspection, code: JudgementCode, grades: readonly RecordedGrade[]): Promise<readonly WrittenPiece[]> => {
  const latest = latestOf(grades, code)
  if (!latest) return []
  const written: Rationale = writtenIn(latest)
  return piecesFor(code).flatMap(({ id }) => (written[id] ? [{ piece: id, text: written[id], by: latest.recordedBy, at: latest.recordedAt }] : []))
}

/** The texts alone, as the rules read them. */
export const writtenPieces = (written: readonly WrittenPiece[]): Rationale => Object.fromEntries(written.map(({ piece, text }) => [piece, text]))
