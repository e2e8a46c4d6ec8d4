import { addMonths } from '../../reading/dates.ts'
import type { Facts, ReadRow } from '../../reading/checked.ts'
import type { TimescaleName } from '../../specification/timescales.ts'
import { isEmpty } from '../conditions.ts'
import { count, day } from '../words.ts'
import { addWorkingDays } from '../working-days.ts'

/** Shared by the flag on late reviews and the rule that compares it with what the list says. */

export const reviewTimescales = ['firstReview', 'secondReview', 'laterReview'] as const satisfies readonly TimescaleName[]

export interface Review {
  /** The day by which the next review must be held, the inspection or before. */
  readonly due: string
  /** The latest review; null where there was none. */
  readonly last: string | null
  /** The latest review was the first, held in time. */
  readonly firstInTime: boolean
  /** So long after the start (working days) or after the latest review (months). */
  readonly limit: number
}

/** Null where a date is missing that could not be read. What came after the first review is known by its date alone. */
export function reviewOf({ values, ...row }: ReadRow, timescale: (name: TimescaleName) => number): Review | null {
  const { started, latestReview: last } = values
  if (typeof started !== 'string') return null
  const first = addWorkingDays(started, timescale('firstReview'))
  if (typeof last !== 'string') return isEmpty({ values, ...row }, 'latestReview') ? { due: first, last: null, firstInTime: false, limit: timescale('firstReview') } : null
  // A review of before the start belongs to an earlier period, and says nothing of this one.
  if (last < started) return null
  const firstInTime = last <= first
  const limit = timescale(firstInTime ? 'secondReview' : 'laterReview')
  return { due: addMonths(last, limit), last, firstInTime, limit }
}

/** `3 March 2016 (20 working days after the start)`, `3 March 2016 (3 months after it)`. */
export const sayDue = (facts: Facts): string =>
  `${day(facts['due'])} (${facts['last'] === undefined ? `${count(Number(facts['limit']), 'working day', 'working days')} after the start` : `${count(Number(facts['limit']), 'month', 'months')} after it`})`
