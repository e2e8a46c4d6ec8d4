import { addDays, sayDate } from '../reading/dates.ts'

/** A day, and where it matters a time, as a clock in London shows it. */
export interface WallTime {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** `HH:MM`; null where the whole day is meant. */
  readonly time: string | null
}

const shown = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
})

/** What a clock in London shows at an instant (ISO 8601). */
export function wallTimeOf(instant: string): { readonly date: string; readonly time: string } {
  const part = Object.fromEntries(shown.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  return { date: `${part['year']}-${part['month']}-${part['day']}`, time: `${part['hour']}:${part['minute']}` }
}

/** An instant as a clock in London showed it: `12 April 2016 at 11:04`. */
export const sayWhen = (instant: string): string => {
  const { date, time } = wallTimeOf(instant)
  return `${sayDate(date)} at ${time}`
}

/**
 * The last instant (ISO 8601, UTC) at which something due then is still in time. A whole day lasts until midnight.
 * In the hour that comes twice in October the later one counts, to nobody's harm; in the hour that March leaves out, its end.
 */
export function instantOf({ date, time }: WallTime): string {
  const [day, clock] = time === null ? [addDays(date, 1), '00:00'] : [date, time]
  const asUtc = Date.parse(`${day}T${clock}:00Z`)
  // London is never ahead of UTC by anything but nothing or an hour.
  const winter = new Date(asUtc).toISOString()
  const summer = new Date(asUtc - 3_600_000).toISOString()
  const isShown = (instant: string): boolean => {
    const wall = wallTimeOf(instant)
    return wall.date === day && wall.time === clock
  }
  return isShown(winter) || !isShown(summer) ? winter : summer
}
