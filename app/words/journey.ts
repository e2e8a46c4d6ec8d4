import { daysBetween } from '#annex-a/reading/dates.ts'
import { sayCount } from './numbers.ts'

/** How long after a step the next came, where that is a week or more; null where it is not worth saying. */
export const sayBetween = (from: string, to: string): string | null => {
  const days = daysBetween(from, to)
  if (days < 7) return null
  if (days < 84) return sayCount(days, 'day', 'days')
  return days < 730 ? `${sayCount(Math.round(days / 30.44), 'month', 'months')}` : `${sayCount(Math.floor(days / 365.25), 'year', 'years')}`
}
