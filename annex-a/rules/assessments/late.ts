import type { Facts, Flag } from '../../reading/checked.ts'
import { workingDaysBetween } from '../working-days.ts'
import { count, day } from '../words.ts'

/** Shared by the flags that measure something in working days from a beginning to an end, or to the inspection while it goes on. */

export function late(began: string, ended: string | null, inspection: string, limit: number): Facts | null {
  const days = workingDaysBetween(began, ended ?? inspection)
  return days > limit ? { began, days, limit, ...(ended === null ? {} : { ended }) } : null
}

/** `core assessment took 41 working days from 3 March 2016 to 3 May 2016, against a timescale of 35`. */
export const sayLate = (what: string, { facts }: Flag, since = ''): string => {
  const took = `${count(Number(facts['days']), 'working day', 'working days')} from ${since}${day(facts['began'])}`
  const limit = `against a timescale of ${String(facts['limit'])}`
  return facts['ended'] === undefined ? `${what} still open after ${took}, ${limit}` : `${what} took ${took} to ${day(facts['ended'])}, ${limit}`
}
