import { questions, type QuestionId } from '#annex-a/framework/grading/questions.ts'
import type { ReportSectionCode } from '#annex-a/framework/report-sections.ts'
import { snapshotLines } from '#db/queries/snapshots.ts'
import type { HereInInspection } from '../door.ts'
import { latestOf, recordedGrades } from '../judgements/recorded.ts'
import { isSigned } from '../judgements/signatures.ts'
import { sha256Of } from '../sha256.ts'

/** What somebody answered with the grade of overall effectiveness, which this section of the report is to say as well (paragraph 19). */
export interface SaidBefore {
  /** The question as it was asked. */
  readonly asks: string
  readonly by: string
  readonly at: string
  /** Whether the judgement with which it was said is signed off. */
  readonly signed: boolean
  /** Line by line: whoever writes takes what they choose. `key`: of a line as it reads. */
  readonly lines: readonly { readonly key: string; readonly text: string; readonly used: boolean }[]
}

const questionOf: { readonly [S in ReportSectionCode]?: QuestionId } = { priorities: 'priorities', outstanding: 'outstanding-practice' }

/** What was said before of a section; null where nothing is asked of it, or nobody answered yet. `texts`: what stands in the section. */
export const saidBefore = async ({ db, inspection }: Pick<HereInInspection, 'db' | 'inspection'>, section: ReportSectionCode, texts: readonly string[]): Promise<SaidBefore | null> => {
  const question = questions.find(({ id }) => id === questionOf[section])
  const grade = question && latestOf(await recordedGrades(db, inspection.id), 'OE')
  const lines = (grade?.answers[question!.id] ?? '').split('\n').map((line) => line.trim()).filter(Boolean)
  if (!grade || !lines.length) return null
  const stands = new Set(texts.map((text) => text.trim()))
  return {
    asks: question.asks.replace(' (before sign-off)', ''), by: grade.recordedBy, at: grade.recordedAt, signed: isSigned(await snapshotLines(db, inspection.id), 'OE'),
    lines: [...new Set(lines)].map((text) => ({ key: sha256Of(text).slice(0, 16), text, used: stands.has(text) })),
  }
}
