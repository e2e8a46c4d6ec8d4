import { data } from 'react-router'
import { z } from 'zod'
import { answersIn, fieldOf } from '#annex-a/framework/grading/answers.ts'
import { mostOfPiece, piecesFor, type Piece, type Rationale } from '#annex-a/framework/grading/pieces.ts'
import { questionOf, questions, type Question } from '#annex-a/framework/grading/questions.ts'
import type { Answers, Recorded, Standing } from '#annex-a/framework/grading/standing.ts'
import { begin, named } from '#annex-a/framework/grading/words.ts'
import { mayRecord, obstacles, questionsFor, type Obstacle } from '#annex-a/framework/grading.ts'
import { grades, type Grade, type JudgementCode } from '#annex-a/framework/judgement.ts'
import { edition } from '#annex-a/specification/edition.ts'
import { addGrade, gradeById } from '#db/queries/grades.ts'
import type { ProvisionalGradeTable } from '#db/tables/inspections.ts'
import { snapshotLines } from '#db/queries/snapshots.ts'
import type { HereInInspection } from '../door.ts'
import { checkTexts, keepBecause } from '../evidence/check-texts.ts'
import { keepFields } from '../fields/keep-form.ts'
import { isId, newId } from '../ids.ts'
import { errorsOf, formValues, unprocessable, type FormProblem } from '../web/form.ts'
import { recordedGrades, standingOf } from './recorded.ts'
import { isSigned } from './signatures.ts'

/** Why a grade could not be recorded, with everything that was typed. */
export interface GradeProblem extends FormProblem {
  /** The grade chosen, where one was: the page then asks what the rules need for it. */
  readonly about: Recorded | null
  readonly obstacles: readonly Obstacle[]
}

const refuseGrade = (problem: GradeProblem) => data<GradeProblem>(problem, { status: unprocessable })

const gradeForm = z.object({
  grade: z.enum(['1', '2', '3', '4', 'not-judged'], { error: 'Choose a grade, or "not judged"' }),
  rationale: z.string({ error: 'Enter the rationale' }).refine((text) => text.trim() !== '', 'Enter the rationale'),
})

const gradeOf = (typed: unknown): Grade | null | undefined => typed === 'not-judged' ? null : grades.find(({ grade }) => String(grade) === typed)?.grade

const tooLong = (answers: Answers) => Object.entries(answers).filter(([, answer]) => answer.length > mostOfPiece || answer.includes('\0')).map(([id]) => id as keyof Answers)

/** What somebody wrote in a form, by the names of its fields. */
const textsIn = (written: Rationale, answers: Answers): Record<string, string> => ({
  ...written, ...Object.fromEntries(questions.flatMap(({ id, kind }) => (answers[id] && (kind === 'text' || kind === 'line') ? [[fieldOf(id), answers[id]]] : []))),
})

/** Under which the reason is kept why words of a rationale name nobody. */
export const reasonsOf = (judgement: JudgementCode): string => `grade-${judgement}`

/** The pieces of a rationale as a form brings them; blank ones are absent. */
export const piecesIn = (values: FormProblem['values'], asked: readonly Piece[]): Rationale =>
  Object.fromEntries(asked.map(({ id }) => [id, [values[id] ?? ''].flat()[0]!]).filter(([, text]) => text!.trim() !== ''))

/** What cannot be kept of them. */
export const wrongPieces = (written: Rationale): Record<string, string> => Object.fromEntries(Object.entries(written).flatMap(([id, text]) => [
  ...(text.includes('\0') ? [[id, 'This holds a character that cannot be kept. Type it again']] : []),
  ...(text.length > mostOfPiece ? [[id, `This has ${text.length.toLocaleString('en-GB')} characters. Shorten it to 20,000 or fewer`]] : []),
]))

const wrongAnswers = (values: FormProblem['values']): Record<string, string> => {
  const { answers, wrong } = answersIn(values)
  return Object.fromEntries([
    ...wrong.map((id) => [fieldOf(id), 'Enter a day of the calendar, such as 14 3 2014']), ...tooLong(answers).map((id) => [fieldOf(id), `This has ${(answers[id] ?? '').length.toLocaleString('en-GB')} characters. Shorten it`]),
  ])
}

const sayMissing = ({ kind, asks }: Question): string => (kind === 'confirm' ? asks.replace(/^I c/, 'C') : `${kind === 'yesNo' ? 'Answer yes or no' : 'Answer'}: ${asks}`)

/** A judgement that is signed off has no form: it is opened again before anything there can be recorded otherwise. */
const openFirst = (from: readonly JudgementCode[], signed: (code: JudgementCode) => boolean): string =>
  from.filter(signed).map((code) => ` ${begin(named(code))} is signed off: open it again first.`).join('')

/** An error beside each answer that is still missing; at the top what stands in the way, and where the framework says so. */
const errorsFrom = (found: readonly Obstacle[], about: Recorded, signed: (code: JudgementCode) => boolean): Record<string, string> => {
  const errors: Record<string, string> = {}
  for (const { kind, so, needs, from, paragraph } of found) {
    if (kind !== 'block' && kind !== 'reason') continue
    if (!needs.length) errors['grade'] ??= `${so}${openFirst(from, signed)} (Paragraph ${paragraph})`
    for (const id of needs) if (!about.answers[id]?.trim()) errors[fieldOf(id)] ??= sayMissing(questionOf(id))
  }
  return errors
}

/** What was answered when the grade was recorded before, and is not now: an answer goes with nobody's noticing otherwise. */
const errorsOfDropped = (latest: Standing, about: Recorded): Record<string, string> => Object.fromEntries(
  (about.grade === null ? [] : questionsFor(latest, about)).flatMap(({ id, kind }) => {
    const before = latest[about.judgement]?.answers[id]
    return kind === 'yesNo' && before && !about.answers[id] ? [[fieldOf(id), `This was answered ${before} when the grade was recorded before. Answer it again: yes or no`]] : []
  }),
)

/** `differs`: somebody else wrote in this field of the rationale meanwhile, and a person chooses before a grade is recorded. */
type Result = { readonly id: string } | { readonly differs: string } | { readonly refusal: ReturnType<typeof refuseGrade> }

/**
 * Records what the lead inspector decided, over the grades recorded before, which all stay. Refuses (422) where a rule of the framework
 * stands in the way or asks for a reason. Never chooses, fills in or changes a grade.
 */
export const recordGrade = async (here: HereInInspection, judgement: JudgementCode): Promise<Result> => {
  const values = formValues(await here.request.formData())
  const read = gradeForm.safeParse(values)
  const grade = gradeOf(values['grade'])
  const latest = standingOf(await recordedGrades(here.db, here.inspection.id))
  const { answers } = answersIn(values)
  const written = piecesIn(values, piecesFor(judgement))
  const about = grade === undefined ? null : { judgement, grade, answers }
  const found = about ? obstacles(latest, about) : []
  const lines = await snapshotLines(here.db, here.inspection.id)
  const checked = await checkTexts(here, values, textsIn(written, answers), reasonsOf(judgement))
  const errors = {
    ...checked.errors, ...(read.success ? {} : errorsOf(read.error)), ...(about ? { ...errorsOfDropped(latest, about), ...errorsFrom(found, about, (code) => isSigned(lines, code)) } : {}), ...wrongAnswers(values), ...wrongPieces(written),
    ...(isSigned(lines, judgement) ? { grade: 'This judgement is signed off. Open it again first, with the reason; what you wrote here is kept on this page' } : {}),
  }
  if (!read.success || !about || Object.keys(errors).length || !mayRecord(found)) return { refusal: refuseGrade({ errors, values: { ...values, ...checked.values }, about, obstacles: found }) }
  const [differs] = Object.keys((await keepFields(here, 'judgement', judgement, values)).conflicts)
  if (differs) return { differs }
  const brought = isId(values['key']) ? values['key'] : newId()
  const there = await gradeById(here.db, here.inspection.id, brought)
  // The same form sent twice is one grade; gone back to it and decided otherwise, another.
  const { rationale = '', ...pieces } = written
  const row = { judgement, grade: about.grade, rationale, pieces: JSON.stringify(pieces), answers: JSON.stringify(answers) }
  const same = there !== undefined && Object.entries(row).every(([name, value]) => there[name as keyof typeof row] === value)
  const id = there && !same ? newId() : brought
  if (!there || id !== brought) await store(here, id, row)
  here.about('grade', id, { judgement, ...await keepBecause(here, reasonsOf(judgement), checked) })
  return { id }
}

type Decided = Pick<ProvisionalGradeTable, 'judgement' | 'grade' | 'rationale' | 'pieces' | 'answers'>

const store = ({ db, inspection, person, now }: HereInInspection, id: string, decided: Decided): Promise<void> =>
  addGrade(db, { id, inspection_id: inspection.id, ...decided, edition: edition.id, recorded_by: person.id, recorded_at: now })
