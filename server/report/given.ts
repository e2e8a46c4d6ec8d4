import type { Grade, JudgementCode } from '#annex-a/framework/judgement.ts'
import { reportStepsOf, reportTextById } from '#db/queries/report.ts'
import type { HereInInspection } from '../door.ts'
import { contentOf } from './content.ts'
import { reportStanding, type ReportStanding } from './standing.ts'

/** A text that the authority was given for good, final or published: its grades stand until the report goes the way again. */
export interface GivenReport {
  readonly is: 'final' | 'published'
  /** `YYYY-MM-DD` */
  readonly on: string
  /** The number of the text. */
  readonly text: number
  /** Whether it is open to be corrected. */
  readonly correcting: boolean
  readonly grades: readonly { readonly code: JudgementCode; readonly grade: Grade | null }[]
}

type Asking = Pick<HereInInspection, 'db' | 'inspection'>

/** The text that is final now, or else the one published last. Null while there is neither. */
export const givenReport = async (here: Asking): Promise<GivenReport | null> => givenAt(here, reportStanding(await reportStepsOf(here.db, here.inspection.id)))

/** The same, for whoever has read where the report stands. */
export const givenAt = async ({ db, inspection }: Asking, { state, textId, finalOn, publications, correcting }: ReportStanding): Promise<GivenReport | null> => {
  const last = publications.at(-1)
  const isFinal = state === 'final'
  const text = isFinal || last ? await reportTextById(db, inspection.id, isFinal ? textId! : last!.textId) : undefined
  return text ? { is: isFinal ? 'final' : 'published', on: isFinal ? finalOn! : last!.on, text: text.number, correcting: correcting !== null, grades: contentOf(text).grades } : null
}

/** One judgement as that text gives it, and whether what is recorded now differs. */
export interface GivenGrade extends Omit<GivenReport, 'grades'> {
  /** Null: not judged. */
  readonly grade: Grade | null
  readonly differs: boolean
}

/** `latest`: the grade recorded last; null where none is. Null where the text says nothing of the judgement. */
export const givenGrade = (given: GivenReport | null, code: JudgementCode, latest: { readonly grade: Grade | null } | null): GivenGrade | null => {
  const found = given?.grades.find((one) => one.code === code)
  if (!given || !found) return null
  const { is, on, text, correcting } = given
  return { is, on, text, correcting, grade: found.grade, differs: latest === null || latest.grade !== found.grade }
}
