import type { HereInInspection } from '../door.ts'
import { formValues, refuse } from '../web/form.ts'
import { noneOfThese } from './choices.ts'
import { checkByWhatIsRemembered, remember, type AnswerGiven } from './remember.ts'
import { openQuestions, type OpenQuestion } from './see-questions.ts'

type Refusal = ReturnType<typeof refuse>
export type Answered = { readonly refusal: Refusal } | { readonly submissionId: string | null }

/**
 * Takes the answers of a form: remembers them for the authority and has what they work on checked again. A question without an answer
 * stays open. Answers to what is not asked any more, such as those of a form sent twice, change nothing.
 */
export const answerQuestions = async (here: HereInInspection): Promise<Answered> => {
  const values = formValues(await here.request.formData())
  const standing = await openQuestions(here)
  const given = (standing?.questions ?? []).flatMap((question) => {
    const value = values[question.name]
    return value === undefined ? [] : [{ question, value: typeof value === 'string' ? value : '?' }]
  })
  const answered = given.filter(({ value }) => value !== '')
  const errors = { ...notOffered(answered), ...sameField(answered) }
  if (given.length > 0 && answered.length === 0) errors[given[0]!.question.name] = 'Answer at least one question'
  if (Object.keys(errors).length > 0) return { refusal: refuse(errors, values) }
  const changed = await remember(here, answered.map(({ question, value }): AnswerGiven => ({ ...question.asked, means: value === noneOfThese ? null : value })))
  const submissionId = changed > 0 ? await checkByWhatIsRemembered(here) : standing?.submission.id ?? null
  here.about('submission', submissionId ?? '', { answers: changed })
  return { submissionId }
}

type Given = readonly { readonly question: OpenQuestion; readonly value: string }[]

const notOffered = (given: Given): Record<string, string> => Object.fromEntries(given
  .filter(({ question: { likely, others }, value }) => value !== noneOfThese && ![...likely, ...others].some((choice) => choice.value === value))
  .map(({ question }) => [question.name, `Choose one of the answers for ${quoted(question)}`]))

/** A field has one column: two headings of a list cannot both be it. */
const sameField = (given: Given): Record<string, string> => {
  const first = new Map<string, OpenQuestion>()
  const errors: Record<string, string> = {}
  for (const { question, value } of given) {
    if (!question.heading || value === noneOfThese) continue
    const field = `${question.heading.list} ${value}`
    const before = first.get(field)
    if (before) errors[question.name] = `${quoted(question)} and ${quoted(before)} cannot both be the same field. Choose another answer for one of them`
    else first.set(field, question)
  }
  return errors
}

const quoted = ({ asked: { written } }: OpenQuestion): string => `“${written}”`
