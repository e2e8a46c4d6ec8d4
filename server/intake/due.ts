import { addDays } from '#annex-a/reading/dates.ts'
import { sayLateness, sayTimeLeft } from '#annex-a/calendar/lateness.ts'
import type { Stage } from '#annex-a/specification/grammar/field.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import type { Dated } from '../calendar/calendar.ts'
import type { Arrival, Arrivals } from './arrivals.ts'

/** When one submission of a list is due, as a clock in London shows it, and how it came. */
export interface DueAt {
  readonly stage: Stage
  /** `YYYY-MM-DD` */
  readonly date: string
  /** `HH:MM`; null where the whole day is meant. */
  readonly time: string | null
  /** The framework's table is cut off or silent here: the day is taken from the lists like it. */
  readonly inferred: boolean
  /** The lead inspector has changed the date. */
  readonly changed: boolean
  /** The version with which it first came; null where it has not come. */
  readonly came: Arrival | null
  /** "2 hours late", "on time"; where it has not come: "in 3 hours", "2 days late". Late is said, never refused. */
  readonly says: string
}

/** The due times of a list by the calendar of the inspection, changed dates too, against what came. Lists 1 to 3 have one, documents none. `now`: instant. */
export const duesOf = (list: ListId, calendar: readonly Dated[], arrivals: Arrivals, now: string): readonly DueAt[] =>
  calendar.flatMap(({ due, on, basis, changed }) => {
    if (due?.list !== list) return []
    const came = arrivals.get(`${list} ${due.stage}`) ?? null
    return [{
      stage: due.stage, date: on.date, time: on.time, inferred: basis === 'inferred' && changed === null, changed: changed !== null, came,
      says: came ? sayLateness(on, came.at) : sayTimeLeft(on, now),
    }]
  }).toSorted((a, b) => a.stage - b.stage)

/** Which of the two submissions lists sent today most likely are: the first is due by Tuesday of week 1, but for list 2. */
export const likelyStage = (today: string, week1Monday: string): Stage => (today <= addDays(week1Monday, 1) ? 1 : 2)
