import { addDays, daysBetween } from '../reading/dates.ts'
import { bankHolidays } from '../specification/bank-holidays.ts'

/**
 * Working days: Monday to Friday less England's bank holidays. Counted from the day after, as the Department for
 * Education counts them: what began on Monday and ended on Tuesday took one working day.
 */

/** A Monday, so that the weekday of any day is its distance modulo 7. */
const MONDAY = '1970-01-05'
const holidays = bankHolidays.map((date) => daysBetween(MONDAY, date))

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const weekdayOf = (date: string): (typeof WEEKDAYS)[number] => WEEKDAYS[((daysBetween(MONDAY, date) % 7) + 7) % 7]!

/** How many of the holidays are on or before the day: the number of the first one after it. */
function holidaysUpTo(day: number): number {
  let [low, high] = [0, holidays.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holidays[middle]! <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** Working days up to and including a day, counted from a Monday long ago. */
function upTo(day: number): number {
  const weeks = Math.floor(day / 7)
  return weeks * 5 + Math.min(day - weeks * 7 + 1, 5) - holidaysUpTo(day)
}

/** Working days after `from`, up to and including `to`; negative where `to` is earlier. ISO dates. */
export const workingDaysBetween = (from: string, to: string): number => upTo(daysBetween(MONDAY, to)) - upTo(daysBetween(MONDAY, from))

/** The day that is so many working days after another. Throws RangeError where `count` is not a whole number from 0. */
export function addWorkingDays(date: string, count: number): string {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is no number of working days`)
  const start = daysBetween(MONDAY, date)
  const wanted = upTo(start) + count
  let day = start
  while (upTo(day) < wanted) day += Math.max(1, wanted - upTo(day))
  return addDays(date, day - start)
}
