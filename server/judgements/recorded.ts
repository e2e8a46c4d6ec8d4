import { z } from 'zod'
import type { Answers, Standing } from '#annex-a/framework/grading/standing.ts'
import { pieces, type Rationale } from '#annex-a/framework/grading/pieces.ts'
import { questions } from '#annex-a/framework/grading/questions.ts'
import type { Grade, JudgementCode } from '#annex-a/framework/judgement.ts'
import { gradesOf, type GradeRow } from '#db/queries/grades.ts'
import type { Here } from '../door.ts'

/** A grade that somebody recorded, as pages show it. */
export interface RecordedGrade {
  readonly id: string
  readonly judgement: JudgementCode
  /** Null: not judged, and the rationale says why. */
  readonly grade: Grade | null
  /** The whole of the reasons: best fit, or why it was not judged. */
  readonly rationale: string
  /** The other pieces as they were when the grade was recorded. */
  readonly pieces: Rationale
  readonly answers: Answers
  readonly recordedBy: string
  readonly recordedAt: string
}

const stored = z.record(z.string(), z.string())

/** What was asked under an edition that no longer asks it stays in the database, and is not shown as an answer to something else. */
const answersOf = (json: string): Answers => {
  const read = stored.parse(JSON.parse(json))
  return Object.fromEntries(questions.filter(({ id }) => read[id] !== undefined).map(({ id }) => [id, read[id]!]))
}

const piecesOf = (json: string): Rationale => {
  const read = stored.parse(JSON.parse(json))
  return Object.fromEntries(pieces.filter(({ id }) => read[id] !== undefined).map(({ id }) => [id, read[id]!]))
}

/** All the pieces with which a grade was recorded. */
export const writtenIn = ({ pieces: others, rationale }: RecordedGrade): Rationale => ({ ...others, rationale })

const shown = (row: GradeRow): RecordedGrade => ({
  id: row.id, judgement: row.judgement as JudgementCode, grade: row.grade as Grade | null, rationale: row.rationale,
  pieces: piecesOf(row.pieces), answers: answersOf(row.answers), recordedBy: row.recorder ?? 'Somebody no longer known', recordedAt: row.recorded_at,
})

/** Every grade ever recorded in an inspection, the newest first. */
export const recordedGrades = async (db: Here['db'], inspectionId: string): Promise<readonly RecordedGrade[]> => (await gradesOf(db, inspectionId)).map(shown)

/** The latest of each judgement, as the rules read them. */
export const standingOf = (grades: readonly RecordedGrade[]): Standing =>
  Object.fromEntries(grades.toReversed().map(({ judgement, grade, answers }) => [judgement, { judgement, grade, answers }]))

export const latestOf = (grades: readonly RecordedGrade[], judgement: JudgementCode): RecordedGrade | null => grades.find((one) => one.judgement === judgement) ?? null
