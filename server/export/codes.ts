import { authorityOf } from '#annex-a/framework/authorities.ts'
import { blanks } from '#annex-a/framework/context/blanks.ts'
import { sayActivity, sayPolarity } from '#annex-a/framework/evidence.ts'
import { grades } from '#annex-a/framework/judgement.ts'
import { judgementOf } from '#annex-a/framework/judgements.ts'
import { meetingKindOf } from '#annex-a/framework/meetings.ts'
import { readingQuestion } from '#annex-a/framework/second-reading.ts'
import { pieces } from '#annex-a/framework/grading/pieces.ts'
import { questions } from '#annex-a/framework/grading/questions.ts'
import { reportSectionOf } from '#annex-a/framework/report-sections.ts'
import type { AnyRow, Value } from '#db/queries/whole-inspection.ts'
import { fieldKinds } from '../fields/kinds.ts'

/** A grade in figures as a word; none is “Not judged”. */
export const sayGrade = (value: Value): string => grades.find(({ grade }) => grade === value)?.says ?? (value === null ? 'Not judged' : String(value))

/** `sent-to-authority` → `Sent to authority`. Nothing that somebody typed is written like that. */
const asWords = (value: Value): Value =>
  typeof value === 'string' && /^[a-z]+([-_][a-z0-9]+)*$/.test(value) ? (value.charAt(0).toUpperCase() + value.slice(1)).replace(/[-_]/g, ' ') : value

/** Columns that hold a code wherever they are, and what the code is called on the pages. */
const ofColumn: Readonly<Record<string, (value: string) => string | undefined>> = {
  activity: sayActivity, polarity: sayPolarity, judgement: (code) => judgementOf(code)?.says, section: (code) => reportSectionOf(code, { lscbConcurrent: true })?.says,
  question: (code) => readingQuestion(code)?.says, authority: (code) => authorityOf(code)?.name, blank: (name) => blanks.find((one) => one.name === name)?.label,
}
const plain = new Set(['about', 'answer', 'basis', 'direction', 'format', 'how', 'kind', 'milestone', 'page', 'role', 'side', 'state', 'status'])
/** Columns of a grade in figures: 1 to 4, or none where it was not judged. */
const ofGrades = new Set(['provisional_grade.grade'])

/** Columns of 0 and 1. */
const ofYesNo = new Set(['inspection.lscb_concurrent', 'explanation.standing'])

/** What a code within what is kept as JSON is called. */
export const sayCodeWithin = (code: string): string => readingQuestion(code)?.says ?? code

/** A code of a table as a person reads it; everything else as it is. `row`: what stands beside it. */
export const sayCode = (table: string, column: string, value: Value, row: AnyRow = {}): Value => {
  if (ofYesNo.has(`${table}.${column}`)) return value === 1 ? 'Yes' : 'No'
  if (ofGrades.has(`${table}.${column}`)) return sayGrade(value)
  if (typeof value === 'number' && table === 'report_step' && column === 'overall') return sayGrade(value)
  if (typeof value !== 'string' || value === '') return value
  if (table === 'field' || table === 'field_version') return sayField(column, value, row)
  if (table === 'meeting_version' && column === 'kind') return meetingKindOf(value)?.name ?? asWords(value)
  if (table === 'provisional_grade' && (column === 'pieces' || column === 'answers')) return asLines(value)
  return ofColumn[column]?.(value) ?? (plain.has(column) ? asWords(value) : value)
}

/** Of a text that was written on a page: what it is of, and what the page calls it. */
const sayField = (column: string, value: string, { about }: AnyRow): string => {
  // A paragraph of the report has a name of its own (`names.ts`).
  if (column === 'name' && about !== 'report') return fieldKinds[String(about)]?.says(value) ?? value
  if (column === 'about_id') return judgementOf(value)?.says ?? reportSectionOf(value, { lscbConcurrent: true })?.says ?? value
  return String(column === 'about' || column === 'how' ? asWords(value) : value)
}

const asked = new Map<string, string>([...pieces.map(({ id, asks }): [string, string] => [id, asks]), ...questions.map(({ id, asks }): [string, string] => [id, asks])])

/** `{"weight":"Heavy."}` → what was asked, and beneath it what was said. */
const asLines = (json: string): string => {
  try {
    return Object.entries(JSON.parse(json) as Record<string, unknown>).map(([id, said]) => `${asked.get(id) ?? id}\n${sayAnswer(String(said))}`).join('\n\n')
  } catch {
    return json
  }
}

/** An answer by a choice of two reads as a word. */
export const sayAnswer = (said: string): string => ({ yes: 'Yes', no: 'No' })[said] ?? said
