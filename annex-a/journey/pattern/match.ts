import { addMonths } from '../../reading/dates.ts'
import { dateOf, dayOf, decodeJourney, type Moment } from '../code.ts'
import type { Journey, Part, Pattern, Wanted } from './pattern.ts'

/**
 * Whether a journey, by its code, holds a pattern. Made once for a pattern and asked of every child.
 * Nothing is claimed that the lists do not show: a step without a date never stands before or after another, but it is
 * there, so that "no" does not hold; and "no … within" holds only where the time has passed by the inspection.
 */
export const finder = (pattern: Pattern, inspectionDate: string): (code: string) => boolean => {
  const today = dayOf(inspectionDate)
  const needed = pattern.any.map(lettersNeeded)
  return (code) => {
    let moments: readonly Moment[] | null = null
    return pattern.any.some((journey, index) => {
      // Most children lack a step altogether: that is seen without reading the code.
      if (needed[index]!.some((letter) => !code.includes(letter))) return false
      return holds(journey, (moments ??= decodeJourney(code)), today)
    })
  }
}

const lettersNeeded = ({ all }: Journey): string[] => [...new Set(all.flatMap(({ steps }) => steps.flatMap(({ no, letter }) => (no ? [] : [letter]))))]

/**
 * What a query can ask of stored codes before the rest is read: for each alternative, the letters that must occur so many
 * times, and those that must not occur. Where `whole` is true nothing more is to be asked.
 */
export interface Narrow {
  readonly atLeast: readonly { readonly letter: string; readonly times: number }[]
  readonly none: readonly string[]
  readonly whole: boolean
}

export const narrow = ({ any }: Pattern): readonly Narrow[] => any.map(({ all }) => {
  const times = new Map<string, number>()
  for (const { steps } of all) for (const [letter, least] of inPart(steps)) times.set(letter, Math.max(times.get(letter) ?? 0, least))
  const alone = all.filter(({ steps }) => steps.length === 1).map(({ steps }) => steps[0]!)
  return {
    atLeast: [...times].map(([letter, least]) => ({ letter, times: least })),
    none: alone.filter(({ no, only }) => no && only === null).map(({ letter }) => letter),
    whole: alone.length === all.length && alone.every(({ only, within }) => only === null && within === null),
  }
})

const inPart = (steps: readonly Wanted[]): Map<string, number> => {
  const least = new Map<string, number>()
  for (const { no, letter, times } of steps) if (!no) least.set(letter, (least.get(letter) ?? 0) + times)
  return least
}

const holds = ({ all }: Journey, moments: readonly Moment[], today: number): boolean => all.every((part) => holdsPart(part, moments, today))

const is = ({ letter, only }: Wanted, moment: Moment): boolean =>
  moment.letter === letter && (only === null || (only === 'repeat' ? moment.repeat : only === 'closed' ? moment.closed : !moment.closed))

const isUnknown = ({ day, now }: Moment): boolean => day === null && !now

const holdsPart = ({ steps }: Part, moments: readonly Moment[], today: number): boolean => {
  const [first] = steps as [Wanted, ...Wanted[]]
  if (steps.length === 1 && first.within === null) {
    const found = moments.filter((moment) => is(first, moment)).length
    return first.no ? found === 0 : found >= first.times
  }
  return follows(steps, moments, today)
}

/** Where the last step that was found may stand: every place is followed, for a later one may fit better. -1: nowhere yet. */
const follows = (steps: readonly Wanted[], moments: readonly Moment[], today: number): boolean => {
  // Dated and present ones come first, so that what is left out stands at the end.
  const placed = moments.filter((moment) => !isUnknown(moment))
  let ends = new Set([-1])
  let without: Wanted[] = []
  for (const step of steps) {
    if (step.no) {
      if (moments.some((moment) => isUnknown(moment) && is(step, moment))) return false
      without.push(step)
      continue
    }
    const next = new Set<number>()
    for (const from of ends) for (const to of endsOf(step, from, placed)) if (without.every((absent) => isAbsent(absent, from, to, placed, today))) next.add(to)
    if (next.size === 0) return false
    ends = next
    without = []
  }
  return without.length === 0 || [...ends].some((from) => without.every((absent) => isAbsent(absent, from, placed.length, placed, today)))
}

/** The places at which a step may be complete that comes after another. */
const endsOf = (step: Wanted, from: number, placed: readonly Moment[]): number[] => {
  const places: number[] = []
  for (let at = from + 1; at < placed.length; at++) if (is(step, placed[at]!)) places.push(at)
  return places.flatMap((to, index) => {
    const earliest = index - step.times + 1
    if (earliest < 0) return []
    return step.within === null || isWithin(placed[from === -1 ? places[earliest]! : from]!, placed[to]!, step.within) ? [to] : []
  })
}

const isWithin = (from: Moment, to: Moment, within: NonNullable<Wanted['within']>): boolean =>
  from.day !== null && to.day !== null && to.day <= limitOf(from.day, within)

const limitOf = (day: number, { number, unit }: NonNullable<Wanted['within']>): number => {
  if (unit === 'days' || unit === 'weeks') return day + number * (unit === 'weeks' ? 7 : 1)
  return dayOf(addMonths(dateOf(day), number * (unit === 'years' ? 12 : 1)))
}

/** None after one place and before another; with "within", none in that time after the first, which has passed by today. */
const isAbsent = (absent: Wanted, from: number, to: number, placed: readonly Moment[], today: number): boolean => {
  const start = from === -1 ? null : placed[from]!.day
  if (absent.within === null) return !placed.slice(from + 1, to).some((moment) => is(absent, moment))
  if (start === null) return false
  const limit = limitOf(start, absent.within)
  return limit <= today && !placed.slice(from + 1).some((moment) => is(absent, moment) && (moment.day === null || moment.day <= limit))
}
