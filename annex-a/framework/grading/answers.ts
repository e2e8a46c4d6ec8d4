import { questions, type QuestionId } from './questions.ts'
import type { Answers } from './standing.ts'

type Values = Readonly<Record<string, string | readonly string[] | undefined>>

/** The name of a question's field in a form; a date has `-day`, `-month` and `-year` after it. */
export const fieldOf = (question: QuestionId): string => `answer-${question}`

/** A day of the calendar typed in three boxes, as `YYYY-MM-DD`; blank where nothing is typed, null where there is no such day. */
export const typedDay = (values: Values, field: string): string | null => {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => String(values[`${field}-${part}`] ?? '').trim())
  if (!day && !month && !year) return ''
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return null
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? null : written
}

/** The answers in a form as sent or as it stands; `wrong`: dates that are no day of the calendar. */
export const answersIn = (values: Values): { readonly answers: Answers; readonly wrong: readonly QuestionId[] } => {
  const answers: { [Q in QuestionId]?: string } = {}
  const wrong: QuestionId[] = []
  for (const { id, kind } of questions) {
    const value = kind === 'date' ? typedDay(values, fieldOf(id)) : String(values[fieldOf(id)] ?? '')
    if (value === null) wrong.push(id)
    else if (value.trim()) answers[id] = value
  }
  return { answers, wrong }
}
