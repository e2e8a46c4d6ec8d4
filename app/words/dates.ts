const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const londonDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' })
const londonTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Europe/London' })

/** `2016-03-03` → `3 March 2016`: said as in the findings. */
export { sayDate } from '#annex-a/reading/dates.ts'

/** `2016-04-11` → `Monday 11 April 2016`. */
export const sayWeekday = (date: string): string => weekday.format(new Date(`${date.slice(0, 10)}T00:00:00Z`))

/** An instant in UTC → `3 March 2016 at 14:02`, as a clock in London showed it. */
export const sayInstant = (instant: string): string => `${londonDay.format(new Date(instant))} at ${londonTime.format(new Date(instant))}`
