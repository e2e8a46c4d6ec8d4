import type { WallTime } from '#annex-a/calendar/london.ts'
import { readTimeText } from '#annex-a/meetings/time.ts'
import { tidy } from '#annex-a/reading/cells/result.ts'
import type { Side } from '#db/tables/threads.ts'
import type { Role } from '../access/may.ts'
import { isId } from '../ids.ts'
import { readTypedDate } from '../inspections/typed-dates.ts'

export type Values = Readonly<Record<string, string | readonly string[]>>
export const textIn = (values: Values, name: string): string => (typeof values[name] === 'string' ? values[name] : '')

/** On which side of a question a person stands. */
export const sideOf = (roles: readonly Role[]): Side => (roles.includes('officer') ? 'authority' : 'team')

export const longestMessage = 10_000
export const longestSubject = 150

/** What is wrong with a message; null where nothing is. */
export const wrongMessage = (text: string): string | null => {
  if (!text.trim()) return 'Write the message'
  if (text.includes('\0')) return 'The message holds a character that cannot be kept. Type it again'
  return text.length > longestMessage ? `The message has ${text.length} characters. Shorten it to ${longestMessage} or fewer` : null
}

/** The time by which an answer is wanted, as typed: null where nothing is typed. */
export const readDue = (values: Values): { readonly due: WallTime | null } | { readonly errors: Record<string, string> } => {
  const typedTime = tidy(textIn(values, 'time'))
  const time = typedTime ? readTimeText(typedTime) : null
  const errors: Record<string, string> = {}
  if (typedTime && time === null) errors['time'] = 'Enter the time as hours and minutes, such as 12:00, or leave it empty for the whole day'
  const isTyped = ['day', 'month', 'year'].some((part) => textIn(values, `due-${part}`).trim())
  if (!isTyped) {
    if (typedTime) errors['due'] = 'Enter the day as well, or leave the time empty'
    return Object.keys(errors).length ? { errors } : { due: null }
  }
  const date = readTypedDate(values, 'due', 'the day')
  if ('problem' in date) errors['due'] = date.problem
  return Object.keys(errors).length || 'problem' in date ? { errors } : { due: { date: date.date, time } }
}

/** The id that a form brings, so that the same form sent twice is kept once; null where it brings none. */
export const idIn = (values: Values): string | null => (isId(values['id']) ? values['id'] : null)
