import { instantOf, type WallTime } from './london.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** In whole minutes, below 0 while there is still time. `at`: an instant (ISO 8601). */
export const minutesLate = (due: WallTime, at: string): number => Math.floor((Date.parse(at) - Date.parse(instantOf(due))) / MINUTE)

/** What came, or has not come yet, against what was due: "2 hours late", "in 3 hours", "on time". Late is said, never refused. */
export function sayLateness(due: WallTime, came: string): string {
  const late = Date.parse(came) - Date.parse(instantOf(due))
  return late > 0 ? `${span(late)} late` : 'on time'
}

export function sayTimeLeft(due: WallTime, now: string): string {
  const left = Date.parse(instantOf(due)) - Date.parse(now)
  return left < 0 ? `${span(-left)} late` : `in ${span(left)}`
}

/** The largest unit that is not nothing, rounded down; an hour and a half is an hour. */
function span(milliseconds: number): string {
  if (milliseconds < MINUTE) return 'less than a minute'
  const [count, unit] = milliseconds < HOUR ? [milliseconds / MINUTE, 'minute'] : milliseconds < 2 * DAY ? [milliseconds / HOUR, 'hour'] : [milliseconds / DAY, 'day']
  const whole = Math.floor(count)
  return `${whole.toLocaleString('en-GB')} ${unit}${whole === 1 ? '' : 's'}`
}
