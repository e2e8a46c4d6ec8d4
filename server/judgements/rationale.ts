import { piecesFor, type PieceId, type Rationale } from '#annex-a/framework/grading/pieces.ts'
import type { JudgementCode } from '#annex-a/framework/judgement.ts'
import { snapshotLines } from '#db/queries/snapshots.ts'
import type { HereInInspection } from '../door.ts'
import { keepFields } from '../fields/keep-form.ts'
import { keptFields, type KeptField } from '../fields/kept.ts'
import { formValues, refuse } from '../web/form.ts'
import { judgementHere } from './here.ts'
import { latestOf, writtenIn, type RecordedGrade } from './recorded.ts'
import { isSigned } from './signatures.ts'

/** A piece of a rationale as it stands, and whose words they are. */
export interface WrittenPiece {
  readonly piece: PieceId
  readonly text: string
  readonly by: string
  readonly at: string
}

/** The texts alone, as the rules read them. */
export const writtenPieces = (written: readonly WrittenPiece[]): Rationale => Object.fromEntries(written.map(({ piece, text }) => [piece, text]))

/** Every text about a judgement that was kept while somebody wrote, by the name in its form. */
export const keptOf = ({ db, inspection, person }: HereInInspection, code: JudgementCode): Promise<Readonly<Record<string, KeptField>>> =>
  keptFields(db, inspection.id, 'judgement', code, person.id)

/**
 * The rationale of a judgement as it stands: what the team wrote last, with or without a grade. A piece that was never kept by itself
 * stands as it was recorded with the grade.
 */
export const rationaleNow = async (here: HereInInspection, code: JudgementCode, grades: readonly RecordedGrade[]): Promise<readonly WrittenPiece[]> => {
  const [kept, latest] = [await keptOf(here, code), latestOf(grades, code)]
  const recorded: Rationale = latest ? writtenIn(latest) : {}
  return piecesFor(code).flatMap(({ id }): readonly WrittenPiece[] => {
    const field = kept[id]
    if (field) return field.value.trim() ? [{ piece: id, text: field.value, by: field.savedBy, at: field.savedAt }] : []
    return latest && recorded[id] ? [{ piece: id, text: recorded[id], by: latest.recordedBy, at: latest.recordedAt }] : []
  })
}

type Saved = { readonly saved: true } | { readonly differs: string } | { readonly refusal: ReturnType<typeof refuse> }

/** Keeps the rationale that a plain form brings. Where somebody else wrote meanwhile both are kept, and `differs` names the field to choose in. */
export const saveRationale = async (here: HereInInspection, asked: string | undefined): Promise<Saved> => {
  const { code } = judgementHere(here.inspection, asked)
  const values = formValues(await here.request.formData())
  if (isSigned(await snapshotLines(here.db, here.inspection.id), code)) return { refusal: refuse({ rationale: 'This judgement is signed off. The lead inspector can open it again; what you wrote is kept on this page' }, values) }
  const { conflicts, tooLong } = await keepFields(here, 'judgement', code, values)
  here.about('judgement', code)
  if (tooLong.length) return { refusal: refuse(Object.fromEntries(tooLong.map((name) => [name, 'Shorten this: it is too long to be kept'])), values) }
  const [differs] = Object.keys(conflicts)
  return differs ? { differs } : { saved: true }
}

