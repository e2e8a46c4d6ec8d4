import { authorityOf } from '#annex-a/framework/authorities.ts'
import { gradingOrder } from '#annex-a/framework/grading/order.ts'
import { isAsked, promptsFor } from '#annex-a/framework/grading/prompts.ts'
import { leftBlank, pieces, type PieceId } from '#annex-a/framework/grading/pieces.ts'
import { questions, type QuestionId } from '#annex-a/framework/grading/questions.ts'
import type { Criterion, Grade, JudgementCode } from '#annex-a/framework/judgement.ts'
import { criteriaFor, judgementOf } from '#annex-a/framework/judgements.ts'
import { edition } from '#annex-a/specification/edition.ts'
import { someEvidence } from '#db/queries/evidence.ts'
import type { HereInInspection } from '../door.ts'
import { shownRecords, type ShownRecord } from '../evidence/shown.ts'
import type { WrittenPiece } from './rationale.ts'
import { latestOf, standingOf, type RecordedGrade } from './recorded.ts'

/** A record of evidence as it was when somebody signed: the version, its words, and the criteria it was held against. */
export type FrozenRecord = Omit<ShownRecord, 'removedAt'>

/** All that a signature stands under. It says everything itself: nothing that is changed later, here or in the framework, changes it. */
export interface SignedContent {
  readonly form: 1
  readonly edition: string
  readonly inspection: { readonly id: string; readonly authority: string; readonly authorityName: string; readonly inspectionDate: string }
  readonly judgement: { readonly code: JudgementCode; readonly says: string; readonly paragraph: string; readonly intro: string | null }
  /** `grade` null: not judged, and the rationale says why. */
  readonly grade: { readonly id: string; readonly grade: Grade | null; readonly recordedBy: string; readonly recordedAt: string }
  readonly rationale: readonly { readonly piece: PieceId; readonly asks: string; readonly paragraph: string; readonly text: string; readonly by: string; readonly at: string }[]
  /** What the framework asks for and nobody wrote of. */
  readonly leftBlank: readonly { readonly piece: PieceId; readonly asks: string; readonly paragraph: string }[]
  readonly answers: readonly { readonly question: QuestionId; readonly asks: string; readonly answer: string }[]
  /** Every grade recorded for this judgement, the newest first. */
  readonly history: readonly { readonly id: string; readonly grade: Grade | null; readonly recordedBy: string; readonly recordedAt: string }[]
  /** The latest grades of the other judgements: the rules were held against these. */
  readonly beside: readonly { readonly code: JudgementCode; readonly says: string; readonly id: string; readonly grade: Grade | null }[]
  readonly prompts: readonly { readonly id: string; readonly paragraph: string; readonly says: string }[]
  readonly criteria: readonly Pick<Criterion, 'id' | 'grade' | 'paragraph' | 'text' | 'parts' | 'footnotes'>[]
  readonly evidence: readonly FrozenRecord[]
  /** Why words of the rationale that look like somebody's identity name nobody; absent where none were found. */
  readonly identitiesReason?: string
  /** Why it could be signed with no record of evidence at all; absent where there was any. */
  readonly withoutEvidence?: string
}

/** More than any judgement has. */
const allOfThem = 100_000

const evidenceOf = async ({ db, inspection }: HereInInspection, criteria: readonly Criterion[]): Promise<readonly FrozenRecord[]> => {
  const where = { criteria: criteria.map(({ id }) => id), caseNumber: null, madeBy: null, activity: null, polarity: null, removed: false }
  const records = await shownRecords(db, await someEvidence(db, inspection.id, null, where, allOfThem, 0))
  return records.map(({ removedAt: _, ...record }) => record).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const inBrief = ({ id, grade, recordedBy, recordedAt }: RecordedGrade) => ({ id, grade, recordedBy, recordedAt })

/** What would be signed now. Null where no grade is recorded. The order of everything is fixed, so the same things give the same bytes. */
export const contentNow = async (here: HereInInspection, code: JudgementCode, grades: readonly RecordedGrade[], written: readonly WrittenPiece[]): Promise<SignedContent | null> => {
  const { inspection } = here
  const { says, paragraph, intro } = judgementOf(code)!
  const [latest, standing, criteria] = [latestOf(grades, code), standingOf(grades), criteriaFor(code)]
  if (!latest) return null
  const asked = Object.fromEntries(written.map(({ piece, text }) => [piece, text]))
  return {
    form: 1, edition: edition.id,
    inspection: { id: inspection.id, authority: inspection.authority, authorityName: authorityOf(inspection.authority)?.name ?? inspection.authority, inspectionDate: inspection.inspection_date },
    judgement: { code, says, paragraph, intro }, grade: inBrief(latest),
    rationale: pieces.flatMap(({ id: piece, asks, paragraph: of }) => written.filter((one) => one.piece === piece && one.text.trim()).map(({ text, by, at }) => ({ piece, asks, paragraph: of, text, by, at }))),
    leftBlank: leftBlank(standing, code, asked).map(({ id: piece, asks, paragraph: of }) => ({ piece, asks, paragraph: of })),
    answers: questions.flatMap(({ id: question, asks }) => (latest.answers[question] ? [{ question, asks, answer: latest.answers[question] }] : [])),
    history: grades.filter(({ judgement }) => judgement === code).map(inBrief),
    beside: gradingOrder.filter((one) => one !== code).flatMap((one) => {
      const other = latestOf(grades, one)
      return other ? [{ code: one, says: judgementOf(one)!.says, id: other.id, grade: other.grade }] : []
    }),
    prompts: promptsFor(code).filter((one) => isAsked(one, standing, code)).map(({ id, paragraph: of, says: words }) => ({ id, paragraph: of, says: words })),
    criteria: criteria.map(({ id, grade, paragraph: of, text, parts, footnotes }) => ({ id, grade, paragraph: of, text, ...(parts ? { parts } : {}), ...(footnotes ? { footnotes } : {}) })),
    evidence: await evidenceOf(here, criteria),
  }
}
