/**
 * Excel's day numbers. Day 1 is 1 January 1900 (or day 0 is 1 January 1904, see `from1904`), and a fraction is the time
 * of day. Excel believes that 29 February 1900 existed (day 60), so real days before it stand one further on.
 */
const FALSE_LEAP_DAY = 60
const LAST_DAY = 2_958_465
const DAYS_1904 = 1_462
const SECONDS = 86_400

/** What a date cell holds: local to the workbook, without a zone. */
export interface Moment {
  readonly iso: string
  readonly shown: string
}

/** Undefined where the number is no date in Excel's calendar: below its first day, above 9999, or 29 February 1900. */
export function momentOf(serial: number, from1904: boolean): Moment | undefined {
  const total = Math.round((serial + (from1904 ? DAYS_1904 : 0)) * SECONDS)
  const day = Math.floor(total / SECONDS)
  if (!(day >= (from1904 ? DAYS_1904 : 1) && day <= LAST_DAY) || day === FALSE_LEAP_DAY) return undefined
  const date = dateOf(day)
  const seconds = total - day * SECONDS
  if (seconds === 0) return date
  const time = clock(seconds)
  return { iso: `${date.iso}T${time}`, shown: `${date.shown} ${shownClock(time)}` }
}

/** A fraction of a day as a time, such as 14:30; to the second where there are seconds. */
export function shownTime(fraction: number): string {
  return shownClock(clock(Math.round(fraction * SECONDS) % SECONDS))
}

/** A moment written in ISO 8601, as strict workbooks have it; undefined where it is not a real date. */
export function momentFromIso(written: string): Moment | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/.exec(written.trim())
  if (!parts) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map((part) => Number(part ?? 0))
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour > 23 || minute > 59 || second > 59) return undefined
  const iso = `${parts[1]}-${parts[2]}-${parts[3]}`
  const shown = `${parts[3]}/${parts[2]}/${parts[1]}`
  if (hour + minute + second === 0) return { iso, shown }
  const time = `${two(hour)}:${two(minute)}:${two(second)}`
  return { iso: `${iso}T${time}`, shown: `${shown} ${shownClock(time)}` }
}

/** A large list repeats the same few thousand days. */
const known = new Map<number, Moment>()

function dateOf(day: number): Moment {
  const before = known.get(day)
  if (before) return before
  if (known.size > 50_000) known.clear()
  const { year, month, date } = civil(day < FALSE_LEAP_DAY ? day + 1 : day)
  const yyyy = String(year).padStart(4, '0')
  const moment = { iso: `${yyyy}-${two(month)}-${two(date)}`, shown: `${two(date)}/${two(month)}/${yyyy}` }
  known.set(day, moment)
  return moment
}

/** Days since 30 December 1899 to a date. Years are counted from 1 March, so that a leap day comes last. */
function civil(day: number): { year: number; month: number; date: number } {
  const since = day + 693_899
  const era = Math.floor(since / 146_097)
  const ofEra = since - era * 146_097
  const years = Math.floor((ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const march = Math.floor((5 * ofYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  return { year: years + era * 400 + (month <= 2 ? 1 : 0), month, date: ofYear - Math.floor((153 * march + 2) / 5) + 1 }
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function clock(seconds: number): string {
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

function shownClock(time: string): string {
  return time.endsWith(':00') ? time.slice(0, 5) : time
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
