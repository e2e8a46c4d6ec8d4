/**
 * Calendar days as ISO text (`YYYY-MM-DD`), local to Europe/London and without a time of day,
 * so that they sort and compare as text and no clock or time zone is ever asked.
 */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const DAY = 86_400_000
/** Day 0 of Excel's 1900 calendar, as it counts from 1 March 1900 on. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30)

const two = (n: number): string => (n < 10 ? `0${n}` : String(n))
const fromTime = (time: number): string => new Date(time).toISOString().slice(0, 10)
const toTime = (date: string): number => Date.UTC(year(date), month(date) - 1, day(date))

/** The two figures at a place: dates are asked for their parts millions of times, and cutting texts out of them takes its time. */
const figures = (date: string, at: number): number => (date.charCodeAt(at) - 48) * 10 + date.charCodeAt(at + 1) - 48
export const year = (date: string): number => figures(date, 0) * 100 + figures(date, 2)
const month = (date: string): number => figures(date, 5)
const day = (date: string): number => figures(date, 8)

const daysInMonth = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate()

/** The ISO date, or null where the calendar has no such day (31 February). Month 1 is January. */
export function realDate(y: number, m: number, d: number): string | null {
  if (y < 1000 || y > 9999 || m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return null
  return `${y}-${two(m)}-${two(d)}`
}

/** The day that Excel means by a number in a date column. */
export const fromSerial = (serial: number): string => fromTime(EXCEL_EPOCH + Math.floor(serial) * DAY)

/** `days` may be negative. */
export const addDays = (date: string, days: number): string => fromTime(toTime(date) + days * DAY)

/** `months` may be negative. The same day of the month, or its last day where it is shorter. */
export function addMonths(date: string, months: number): string {
  const count = year(date) * 12 + month(date) - 1 + months
  const y = Math.floor(count / 12)
  const m = (count % 12) + 1
  return `${y}-${two(m)}-${two(Math.min(day(date), daysInMonth(y, m)))}`
}

/** Whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((toTime(to) - toTime(from)) / DAY)

/** Whole years at the last birthday; negative before birth. */
export function ageOn(born: string, on: string): number {
  const beforeBirthday = month(on) < month(born) || (month(on) === month(born) && day(on) < day(born))
  return year(on) - year(born) - (beforeBirthday ? 1 : 0)
}

/** As people say it: `3 March 2014`. */
export const sayDate = (date: string): string => `${day(date)} ${MONTHS[month(date) - 1]} ${year(date)}`

/** As people write it in a cell: `03/03/2014`. */
export const writeDate = (date: string): string => `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
