import { addMonths } from '../../reading/dates.ts'
import type { Facts, Flag } from '../../reading/checked.ts'
import { count, day } from '../words.ts'

/** Shared by the flags on what should be done again after so many months. */

export const longAgo = (date: string, months: number, inspection: string): Facts | null => (date < addMonths(inspection, -months) ? { date, months } : null)

/** `last health assessment on 3 March 2015, more than 12 months before the inspection`. */
export const sayLongAgo = (what: string, { facts }: Flag): string => `${what} on ${day(facts['date'])}, more than ${count(Number(facts['months']), 'month', 'months')} before the inspection`
