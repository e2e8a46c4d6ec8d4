/** A day as a whole number (days since 1 January 1970): stories are told in days and written as `YYYY-MM-DD`. */
export type Day = number

const MILLISECONDS = 86_400_000
const written = new Map<Day, string>()

/** Throws where the text is no day of the calendar. */
export const dayOf = (iso: string): Day => {
  const day = Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || Number.isNaN(day) || isoOf(day) !== iso) throw new Error(`"${iso}" is not a date such as 2016-04-12.`)
  return day
}

export const isoOf = (day: Day): string => {
  const known = written.get(day)
  if (known !== undefined) return known
  const iso = new Date(day * MILLISECONDS).toISOString().slice(0, 10)
  written.set(day, iso)
  return iso
}

/** The same day of an earlier month, or that month's last day where it is shorter. */
export const monthsBefore = (day: Day, months: number): Day => {
  const date = new Date(day * MILLISECONDS)
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1)
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months + 1, 0)).getUTCDate()
  return first / MILLISECONDS + Math.min(date.getUTCDate(), length) - 1
}

/** Whole years from one day to another: an age. */
export const yearsBetween = (from: Day, to: Day): number => {
  const [a, b] = [isoOf(from), isoOf(to)]
  return Number(b.slice(0, 4)) - Number(a.slice(0, 4)) - (b.slice(5) < a.slice(5) ? 1 : 0)
}

/** Offices and courts: Monday to Friday, without Christmas and New Year. Moving bank holidays are left out on purpose: nothing made up depends on them to the day. */
const isWorkingDay = (day: Day): boolean => {
  const weekday = (day + 4) % 7
  return weekday !== 0 && weekday !== 6 && !/-(12-2[5-8]|01-01)$/.test(isoOf(day))
}

/** The day itself or the next on which offices are open. */
export const workingDayFrom = (day: Day): Day => isWorkingDay(day) ? day : workingDayFrom(day + 1)
/** The day itself or the last on which offices were open. */
export const workingDayUntil = (day: Day): Day => isWorkingDay(day) ? day : workingDayUntil(day - 1)

/** The day, moved to one on which offices are open, but not out of the bounds. */
export const workingDayWithin = (day: Day, from: Day, to: Day): Day => {
  const later = workingDayFrom(day)
  return later <= to ? later : Math.max(from, workingDayUntil(to))
}

/** So many working days later, or earlier where the number is negative. */
export const addWorkingDays = (day: Day, count: number): Day => {
  const step = Math.sign(count)
  let at = day
  for (let left = Math.abs(count); left > 0;) {
    at += step
    if (isWorkingDay(at)) left--
  }
  return at
}

/** The periods of Table 1: the first day that lies inside each. One day is kept clear of the edge. */
export interface Setting {
  readonly today: Day
  readonly three: Day
  readonly six: Day
  readonly twelve: Day
}

export const settingOf = (inspectionDate: string): Setting => {
  const today = dayOf(inspectionDate)
  const since = (months: number): Day => monthsBefore(today, months) + 1
  return { today, three: since(3), six: since(6), twelve: since(12) }
}
