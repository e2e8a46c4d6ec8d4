import { typedDay, type TypedValues } from '../typed-day.ts'
import { questions, type QuestionId } from './questions.ts'
import type { Answers } from './standing.ts'

/** The name of a question's field in a form; a date has `-day`, `-month` and `-year` after it. */
export const fieldOf = (question: QuestionId): string => `answer-${question}`

/** The answers in a form as sent or as it stands; `wrong`: dates that are no day of the calendar. */
export const answersIn = (values: TypedValues): { readonly answers: Answers; readonly wrong: readonly QuestionId[] } => {
  const answers: { [Q in QuestionId]?: string } = {}
  const wrong: QuestionId[] = []
  for (const { id, kind } of questions) {
    const value = kind === 'date' ? typedDay(values, fieldOf(id)) : String(values[fieldOf(id)] ?? '')
    if (value === null) wrong.push(id)
    else if (value.trim()) answers[id] = value
  }
  return { answers, wrong }
}
