import { realDate } from '#annex-a/reading/dates.ts'

type Values = Readonly<Record<string, string | readonly string[]>>

const part = (values: Values, name: string, which: 'day' | 'month' | 'year'): string => String(values[`${name}-${which}`] ?? '').trim()

/**
 * A date typed in three boxes: `YYYY-MM-DD`, or what is wrong with it in words. `what` is its name within a sentence,
 * such as "the inspection date".
 */
export const readTypedDate = (values: Values, name: string, what: string): { readonly date: string } | { readonly problem: string } => {
  const [day, month, year] = [part(values, name, 'day'), part(values, name, 'month'), part(values, name, 'year')]
  if (!day && !month && !year) return { problem: `Enter ${what}` }
  const missing = [!day && 'a day', !month && 'a month', !year && 'a year'].filter((one) => one !== false)
  if (missing.length) return { problem: `${upper(what)} must have ${missing.join(' and ')}` }
  if (!/^\d{4}$/.test(year)) return { problem: `${upper(what)} must have a year of four digits, such as 2016` }
  const date = /^\d{1,2}$/.test(day) && /^\d{1,2}$/.test(month) ? realDate(Number(year), Number(month), Number(day)) : null
  return date ? { date } : { problem: `${upper(what)} must be a day of the calendar, such as 11 4 2016` }
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The three boxes that show a date: `{ 'x-day': '3', 'x-month': '3', 'x-year': '2016' }`. */
export const dateBoxes = (name: string, date: string): Record<string, string> => ({
  [`${name}-day`]: String(Number(date.slice(8, 10))), [`${name}-month`]: String(Number(date.slice(5, 7))), [`${name}-year`]: date.slice(0, 4),
})
