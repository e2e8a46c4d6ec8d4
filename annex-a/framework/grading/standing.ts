import type { Grade, JudgementCode } from '../judgement.ts'
import type { QuestionId } from './questions.ts'

/** What a person answered to the framework's questions: words, dates (`YYYY-MM-DD`), `yes`, `no` or the code of a choice. Blank answers are absent. */
export type Answers = { readonly [Q in QuestionId]?: string }

/** A grade as a person recorded it, or is about to. Null: not judged, and the rationale says why (some authorities were not judged in every area). */
export interface Recorded {
  readonly judgement: JudgementCode
  readonly grade: Grade | null
  readonly answers: Answers
}

/** The latest grade of each judgement; absent where none has been recorded. */
export type Standing = { readonly [J in JudgementCode]?: Recorded }

export const gradeIn = (standing: Standing, judgement: JudgementCode): Grade | null => standing[judgement]?.grade ?? null
export const isInadequate = (standing: Standing, judgement: JudgementCode): boolean => gradeIn(standing, judgement) === 4
export const answerIn = (standing: Standing, judgement: JudgementCode, question: QuestionId): string | null => standing[judgement]?.answers[question]?.trim() || null

/** The three key judgements (paragraph 16). */
export const keyJudgements = ['HP', 'CLA', 'LMG'] as const
/** The two graded judgements inside the looked after judgement (paragraphs 16 and 30). */
export const gradedJudgements = ['AD', 'CL'] as const

/** Inadequate here limits the overall grade (paragraphs 22 and 23). */
export const limitingJudgements = ['HP', 'CLA'] as const

export const inadequateOf = <J extends JudgementCode>(standing: Standing, judgements: readonly J[]): J[] => judgements.filter((one) => isInadequate(standing, one))
