import { daysBetween } from '../../reading/dates.ts'
import type { Facts, Flag, ReadRow } from '../../reading/checked.ts'
import { isEmpty } from '../conditions.ts'
import { count, day } from '../words.ts'

/** Shared by the flags that count days to a step of an adoption, or to the inspection while the child waits for it. */

export function tookDays(row: ReadRow, from: string, step: string, limit: number, inspection: string): Facts | null {
  const to = row.values[step]
  const waits = typeof to !== 'string'
  if (waits && !(isEmpty(row, step) && isEmpty(row, 'adoptionOrder') && isEmpty(row, 'decisionReversed'))) return null
  const days = daysBetween(from, waits ? inspection : to)
  return days > limit ? { from, days, limit, ...(waits ? {} : { to }) } : null
}

/** `placed for adoption 500 days after entering care on 3 March 2014, against a timescale of 426`. */
export const sayTookDays = (step: string, since: string, { facts }: Flag): string => {
  const days = `${count(Number(facts['days']), 'day', 'days')} after ${since} on ${day(facts['from'])}, against a timescale of ${String(facts['limit'])}`
  return facts['to'] === undefined ? `not ${step} ${days}` : `${step} ${days}`
}
