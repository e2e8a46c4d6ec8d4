import { workingDayWithin } from '../calendar.ts'
import type { Setting } from '../calendar.ts'
import type { Story } from '../life.ts'
import { ages } from '../mixes.ts'
import type { Random } from '../random.ts'
import { childOf, tellFamilies } from '../telling.ts'
import type { Telling } from '../telling.ts'
import { need } from './need.ts'

/** Of 393,910 children in need and a quarter of the 353,590 whose case ended in the year, so many rows are closed. */
const CLOSED = 0.18
/** A tenth of all children in need, and more of those known for long, are in need by disability. */
const DISABLED = 0.18

const longOpen = (shared: Random, from: number): number => {
  const [low, high] = shared.weighted({ '0-90': 34, '90-270': 28, '270-700': 23, '700-1800': 12, '1800-2800': 3 }).split('-').map(Number) as [number, number]
  return from - shared.int(low, high)
}

const tellLong = (shared: Random, setting: Setting, closes: boolean): Partial<Story> => {
  const start = longOpen(shared, setting.three - 2)
  const closed = closes ? workingDayWithin(shared.int(setting.three, setting.today - 1), setting.three, setting.today) : null
  const told = need(shared, start, setting, closed)
  return { need: shared.chance(DISABLED) ? { ...told, primary: 'N2' } : told }
}

/** Children in need for longer than the other lists look back: what list 6 still wants. */
export const tellLongNeed = (telling: Telling): void => {
  const { left, wanted, lives, setting } = telling
  const closed = lives.filter((life) => (life.need?.closed ?? 0) >= setting.three).length
  const who = { ages: ages.need }
  const closing = Math.min(left(6), Math.max(0, Math.round(wanted[6] * CLOSED) - closed))
  tellFamilies(telling, 'case closed', closing, childOf(telling, who, (shared) => tellLong(shared, setting, true)))
  tellFamilies(telling, 'case', left(6), childOf(telling, who, (shared) => tellLong(shared, setting, false)))
}
