import { grades } from '#annex-a/framework/judgement.ts'
import { addStep, stepsOfCase } from '#db/queries/case-steps.ts'
import { blindCases } from '#db/queries/second-readings.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { textIn } from '../threads/form.ts'
import { formValues, refuse } from '../web/form.ts'
import { line, lineId, readGrade, wrongText } from './form.ts'
import type { Audit, CaseLife } from './life.ts'
import { caseStanding } from './standing-cases.ts'

type Answered = { readonly done: string } | { readonly refusal: ReturnType<typeof refuse> }

const simple = { read: 'case-read', closed: 'case-closed', reopened: 'case-reopened' } as const
type Simple = keyof typeof simple

/** Whether a line of this kind would change how the case stands. */
const changes: { readonly [S in Simple]: (life: CaseLife) => boolean } = {
  read: ({ read }) => !read, closed: ({ closed }) => !closed, reopened: ({ closed }) => closed !== null,
}

/** Notes that a case is read, closed or open again. Said twice is said once. Throws 404 where there is no such case or no such step. */
export const noteStep = async (here: HereInInspection, caseId: string): Promise<{ readonly done: string }> => {
  const { row, life } = await caseStanding(here, caseId)
  const values = formValues(await here.request.formData())
  const kind = (Object.keys(simple) as Simple[]).find((one) => one === values['do'])
  if (!kind || row.removed_at !== null) throw new Response(null, { status: 404 })
  here.about('case', row.id, { step: kind })
  if (changes[kind](life)) await addStep(here.db, line(here, row.id, kind))
  return { done: simple[kind] }
}

export interface GradeForm {
  readonly id: string
  readonly number: string
  readonly grade: CaseLife['graded']
  readonly audit: Audit | null
}

/** What a form for the inspector's own view of a file begins with. */
export const prepareGrade = async (here: HereInInspection, caseId: string): Promise<GradeForm> => {
  const { row, life } = await caseStanding(here, caseId)
  here.about('case', row.id)
  const blind = (await blindCases(here.db, here.inspection.id, here.person.id)).has(row.id)
  return { id: newId(), number: row.number, grade: blind ? null : life.graded, audit: life.audits[0] ?? null }
}

/** The inspector's own view of the file, which the authority never sees. A later one counts; the earlier stays. */
export const gradeCase = async (here: HereInInspection, caseId: string): Promise<Answered> => {
  const { row } = await caseStanding(here, caseId)
  const values = formValues(await here.request.formData())
  const [grade, words, id] = [readGrade(values), textIn(values, 'words'), lineId(values)]
  const errors: Record<string, string> = {}
  if (grade === null) errors['grade'] = `Choose ${grades.map(({ says }) => says.toLowerCase()).join(', ')}`
  const wrong = wrongText(words, 'Say in a few words why')
  if (wrong) errors['words'] = wrong
  if (row.removed_at !== null) errors['form'] = `Case ${row.number} was removed meanwhile`
  if (Object.keys(errors).length) return { refusal: refuse(errors, values) }
  here.about('case', row.id, { step: 'graded' })
  if (!(await stepsOfCase(here.db, here.inspection.id, row.id)).some((one) => one.id === id)) await addStep(here.db, line(here, row.id, 'graded', { id, grade, words: words.trim() }))
  return { done: 'case-graded' }
}
