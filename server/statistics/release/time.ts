import { instantOf, wallTimeOf } from '#annex-a/calendar/london.ts'
import { addDays } from '#annex-a/reading/dates.ts'

/** Official statistics come out at half past nine in the morning, London time, on the day announced; so does everything public here. */
export const releaseTime = '09:30'

/** The instant (ISO, UTC) at which something dated this day (`YYYY-MM-DD`) is out. */
export const outOn = (day: string): string => instantOf({ date: day, time: releaseTime })

/** The last day whose outcomes are out at an instant: today from half past nine on, before that yesterday. */
export const lastDayOut = (instant: string): string => {
  const { date, time } = wallTimeOf(instant)
  return time >= releaseTime ? date : addDays(date, -1)
}

/** Since when a release is out: from its time, or from when it was made where that is later, as of those of 2014. Instants. */
export const releasedAt = (publicFrom: string, madeAt: string): string => (publicFrom > madeAt ? publicFrom : madeAt)
