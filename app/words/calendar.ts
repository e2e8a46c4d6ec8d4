import type { WallTime } from '#annex-a/calendar/london.ts'
import { sayWeekday } from './dates.ts'

/** `Tuesday 12 April 2016, 12 noon`. */
export const sayWallTime = ({ date, time }: WallTime): string => (time === null ? sayWeekday(date) : `${sayWeekday(date)}, ${sayClock(time)}`)

/** `17:00` → `5pm`, `09:30` → `9:30am`, as GOV.UK writes times. */
export const sayClock = (time: string): string => {
  if (time === '12:00') return '12 noon'
  const [hours, minutes] = [Number(time.slice(0, 2)), time.slice(3)]
  if (time === '00:00') return 'midnight'
  return `${hours % 12 === 0 ? 12 : hours % 12}${minutes === '00' ? '' : `:${minutes}`}${hours < 12 ? 'am' : 'pm'}`
}
