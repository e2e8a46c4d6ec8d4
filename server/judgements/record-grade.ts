import { data } from 'react-router'
import { z } from 'zod'
import { answersIn, fieldOf } from '#annex-a/framework/grading/answers.ts'
import { questionOf, type Question } from '#annex-a/framework/grading/questions.ts'
import type { Answers, Recorded } from '#annex-a/framework/grading/standing.ts'
import { mayRecord, obstacles, type Obstacle } from '#annex-a/framework/grading.ts'
import { grades, type Grade, type JudgementCode } from '#annex-a/framework/judgement.ts'
import { judgementsOf, type Judgement } from '#annex-a/framework/judgements.ts'
import { edition } from '#annex-a/specification/edition.ts'
import { addGrade, gradeById } from '#db/queries/grades.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { errorsOf, formValues, unprocessable, type FormProblem } from '../web/form.ts'
import { recordedGrades, standingOf } from './recorded.ts'

/** Why a grade could not be recorded, with everything that was typed. */
export interface GradeProblem extends FormProblem {
  /** The grade chosen, where one was: the page then asks what the rules need for it. */
  readonly about: Recorded | null
  readonly obstacles: readonly Obstacle[]
}

const refuseGrade = (problem: GradeProblem) => data<GradeProblem>(problem, { status: unprocessable })

const mostWords = 20_000

const gradeForm = z.object({
  grade: z.enum(['1', '2', '3', '4', 'not-judged'], { error: 'Choose a grade, or "not judged"' }),
  rationale: z.string({ error: 'Enter the rationale' }).refine((text) => text.trim() !== '', 'Enter the rationale')
    .refine((text) => !text.includes('\0'), 'The rationale holds a character that cannot be kept. Type it again')
    .max(mostWords, 'The rationale must have at most 20,000 characters'),
})

const gradeOf = (typed: unknown): Grade | null | undefined => typed === 'not-judged' ? null : grades.find(({ grade }) => String(grade) === typed)?.grade

/** The judgement that the address names, where this inspection makes it. Throws 404 for any other. */
export const judgementHere = (inspection: InspectionRow, code: string | undefined): Judgement => {
  const found = judgementsOf({ lscbConcurrent: inspection.lscb_concurrent === 1 }).find((one) => one.code === code)
  if (!found) throw new Response(null, { status: 404 })
  return found
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-hjkmnp-tv-z]{26}$/.test(value)
const tooLong = (answers: Answers) => Object.entries(answers).filter(([, answer]) => answer.length > mostWords || answer.includes('\0')).map(([id]) => id as keyof Answers)

const wrongAnswers = (values: FormProblem['values']): Record<string, string> => {
  const { answers, wrong } = answersIn(values)
  return Object.fromEntries([
    ...wrong.map((id) => [fieldOf(id), 'Enter a day of the calendar, such as 14 3 2014']), ...tooLong(answers).map((id) => [fieldOf(id), 'Shorten this answer']),
  ])
}

const sayMissing = ({ kind, asks }: Question): string => (kind === 'confirm' ? asks.replace(/^I c/, 'C') : `${kind === 'yesNo' ? 'Answer yes or no' : 'Answer'}: ${asks}`)

/** An error beside each answer that is still missing; at the top what no answer settles. */
const errorsFrom = (found: readonly Obstacle[], about: Recorded): Record<string, string> => {
  const errors: Record<string, string> = {}
  for (const { kind, so, needs } of found) {
    if (kind !== 'block' && kind !== 'reason') continue
    if (!needs.length) errors['grade'] ??= so
    for (const id of needs) if (!about.answers[id]?.trim()) errors[fieldOf(id)] ??= sayMissing(questionOf(id))
  }
  return errors
}

type Result = { readonly id: string } | { readonly refusal: ReturnType<typeof refuseGrade> }

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
  const about = grade === undefined ? null : { judgement, grade, answers }
  const found = about ? obstacles(latest, about) : []
  const errors = { ...(read.success ? {} : errorsOf(read.error)), ...(about ? errorsFrom(found, about) : {}), ...wrongAnswers(values) }
  if (!read.success || !about || Object.keys(errors).length || !mayRecord(found)) return { refusal: refuseGrade({ errors, values, about, obstacles: found }) }
  const brought = isId(values['key']) ? values['key'] : newId()
  const there = await gradeById(here.db, here.inspection.id, brought)
  // The same form sent twice is one grade; gone back to it and decided otherwise, another.
  const same = there?.judgement === judgement && there.grade === grade && there.rationale === read.data.rationale && there.answers === JSON.stringify(answers)
  const id = there && !same ? newId() : brought
  if (!there || id !== brought) await store(here, id, about, read.data.rationale)
  here.about('grade', id, { judgement })
  return { id }
}

const store = ({ db, inspection, person, now }: HereInInspection, id: string, { judgement, grade, answers }: Recorded, rationale: string): Promise<void> => addGrade(db, {
  id, inspection_id: inspection.id, judgement, grade, rationale, answers: JSON.stringify(answers), edition: edition.id, recorded_by: person.id, recorded_at: now,
})

