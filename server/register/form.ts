import { authorityOf } from '#annex-a/framework/authorities.ts'
import type { Grade, JudgementCode } from '#annex-a/framework/judgement.ts'
import { typedDay, type TypedValues } from '#annex-a/framework/typed-day.ts'
import { judgementFields } from '#annex-a/statistics/incoming/columns.ts'
import { gradeCalled } from '#annex-a/statistics/incoming/called.ts'
import { problemsBeside, problemsOf, type Beside, type Entry, type EntryProblem } from '#annex-a/statistics/incoming/entry.ts'
import { longestText } from '#annex-a/statistics/incoming/row.ts'
import { frameworkOf } from '#annex-a/statistics/frameworks.ts'
import type { FormProblem } from '../web/form.ts'

type Errors = FormProblem['errors']

export const longestReason = 500
const dayNames = ['inspectedFrom', 'inspectedTo', 'published'] as const
const dayWords = { inspectedFrom: 'the first day of the inspection', inspectedTo: 'the last day of the inspection', published: 'the day of publication' } as const

const text = (values: TypedValues, name: string): string => String(values[name] ?? '').trim()

/** What was typed about an outcome: an entry, or what is wrong by field. `today`: `YYYY-MM-DD`. `held`: what it stands beside. */
export const readTyped = (values: TypedValues, today: string, held: readonly Beside[]): { readonly entry: Entry } | { readonly errors: Errors } => {
  const errors: Record<string, string> = {}
  const authority = authorityOf(text(values, 'authority'))
  const framework = frameworkOf(text(values, 'framework'))
  if (!authority) errors['authority'] = 'Choose the authority'
  if (!framework) errors['framework'] = 'Choose the framework'
  const days = Object.fromEntries(dayNames.map((name) => {
    const day = typedDay(values, name)
    if (!day) errors[name] = day === null ? `Enter ${dayWords[name]} as a day of the calendar, such as 15 9 2014` : `Enter ${dayWords[name]}`
    return [name, day ?? '']
  })) as Record<(typeof dayNames)[number], string>
  const source = text(values, 'source')
  if (!source) errors['source'] = 'Enter where this was published'
  for (const name of ['source', 'edition']) if (text(values, name).length > longestText) errors[name] = `Shorten this to ${longestText} characters`
  if (!authority || !framework || Object.keys(errors).length) return { errors }
  const entry: Entry = { authority: authority.code, printedAs: authority.name, framework: framework.code, edition: text(values, 'edition'), again: text(values, 'again') === 'yes', ...days, grades: gradesTyped(values), source }
  const wrong = asErrors([...problemsOf(entry, today), ...problemsBeside(entry, held)])
  return Object.keys(wrong).length ? { errors: wrong } : { entry }
}

/** Grades as chosen: nothing chosen is left out, `not judged` is null. */
export const gradesTyped = (values: TypedValues): Entry['grades'] => {
  const grades: { [judgement in JudgementCode]?: Grade | null } = {}
  for (const judgement of judgementFields) {
    const chosen = text(values, judgement)
    const grade = chosen ? gradeCalled(chosen) : undefined
    if (grade !== undefined) grades[judgement] = grade
  }
  return grades
}

/** The first thing that is wrong with each field, in one sentence. */
export const asErrors = (problems: readonly EntryProblem[]): Errors => {
  const errors: Record<string, string> = {}
  for (const { field, message, fix } of problems) errors[field] ??= `${message}. ${fix}`
  return errors
}
