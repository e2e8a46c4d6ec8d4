/** How many to take from each stratum. `weights`: by the key of the stratum; 1 where none is given. */
export type Allocation =
  | { readonly by: 'size'; readonly atLeast: number }
  | { readonly by: 'weight'; readonly atLeast: number; readonly weights: { readonly [stratum: string]: number } }

export interface Stratum {
  /** What names it in weights and in words. */
  readonly key: string
  readonly size: number
}

export interface Allocated {
  /** How many from each stratum, in the order given; never more than it holds. */
  readonly take: readonly number[]
  /** How many fewer than were asked for; 0 where all could be allocated. */
  readonly shortfall: number
  /** What the person who asked has to know, in sentences. */
  readonly says: readonly string[]
}

/** Why nothing can be allocated, in words. */
export interface Refused { readonly problem: string }

/** So large that no authority reaches it, so small that every product below stays a whole number that the machine holds exactly. */
const most = 250_000
const heaviest = 100

/**
 * Shares a sample over strata: by size, or by size times weight (weight 2: a child is twice as likely to be drawn as one
 * of weight 1; weight 0: none), with at least `atLeast` from each that is drawn from, as far as it holds so many. Whole
 * numbers by the largest remainder; of equal remainders the larger stratum, then the key, decides. The same for ever:
 * it is worked out in whole numbers, and no rounding of the machine enters.
 */
export const allocate = (strata: readonly Stratum[], take: number, how: Allocation): Allocated | Refused => {
  const problem = problemWith(strata, take, how)
  if (problem !== null) return { problem }
  // Hundredths, so that all that follows is whole.
  const shares = strata.map(({ key, size }) => size * Math.round(100 * weightOf(key, how)))
  const highest = strata.map(({ size }, index) => (shares[index]! > 0 ? size : 0))
  const lowest = highest.map((size) => Math.min(size, how.atLeast))
  const could = sum(highest)
  const least = sum(lowest)
  const wanted = Math.min(take, could)
  if (least > wanted) return { problem: `At least ${how.atLeast} from each stratum are ${least} cases, but only ${take} are to be drawn. Draw more, ask for fewer from each, or make fewer strata` }
  return {
    take: largestRemainder(strata, within(shares, lowest, highest, wanted), highest, wanted),
    shortfall: take - wanted,
    says: [...sayShortfall(take, wanted, sum(strata.map(({ size }) => size))), ...saySmall(strata, highest, how.atLeast)],
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const weightOf = (key: string, how: Allocation): number => (how.by === 'size' ? 1 : Object.hasOwn(how.weights, key) ? how.weights[key]! : 1)
const isCount = (number: number, from: number): boolean => Number.isInteger(number) && number >= from && number <= most

const problemWith = (strata: readonly Stratum[], take: number, how: Allocation): string | null => {
  if (!isCount(take, 1)) return 'Enter how many cases to draw: a whole number from 1'
  if (!isCount(how.atLeast, 0)) return 'Enter how many to take at least from each stratum: a whole number from 0'
  if (!strata.every(({ size }) => isCount(size, 0)) || sum(strata.map(({ size }) => size)) > most) return `A frame holds ${most.toLocaleString('en-GB')} children at most`
  if (sum(strata.map(({ size }) => size)) === 0) return 'There is nobody to draw from'
  if (how.by === 'size') return null
  const wrong = Object.values(how.weights).some((weight) => !(weight >= 0 && weight <= heaviest) || Math.abs(weight * 100 - Math.round(weight * 100)) > 1e-9)
  if (wrong) return `A weight is a number from 0 to ${heaviest} with two decimals at most`
  return strata.some(({ key, size }) => size > 0 && weightOf(key, how) > 0) ? null : 'Every stratum has the weight 0, so there is nobody to draw from'
}

/** A share as numerator over denominator, whole numbers both. */
interface Quota { readonly over: number; readonly under: number }

/**
 * Each stratum's exact share within its bounds. Where a share lies outside them the stratum is set at its bound, and the
 * others share the rest; of the two bounds the one that is overstepped by more in all goes first (after Bitran and Hax).
 */
const within = (shares: readonly number[], lowest: readonly number[], highest: readonly number[], wanted: number): Quota[] => {
  const settled = new Map<number, number>()
  for (;;) {
    const open = shares.flatMap((share, index) => (settled.has(index) ? [] : [{ index, share }]))
    const rest = wanted - sum([...settled.values()])
    const under = sum(open.map(({ share }) => share))
    const above = open.filter(({ index, share }) => rest * share >= highest[index]! * under)
    const below = open.filter(({ index, share }) => rest * share <= lowest[index]! * under)
    const excess = sum(above.map(({ index, share }) => rest * share - highest[index]! * under))
    const lack = sum(below.map(({ index, share }) => lowest[index]! * under - rest * share))
    const [bounds, at] = excess >= lack && above.length > 0 ? [highest, above] as const : [lowest, below] as const
    if (at.length === 0) return shares.map((share, index) => (settled.has(index) ? { over: settled.get(index)!, under: 1 } : { over: rest * share, under }))
    for (const { index } of at) settled.set(index, bounds[index]!)
  }
}

const largestRemainder = (strata: readonly Stratum[], quotas: readonly Quota[], highest: readonly number[], wanted: number): number[] => {
  const take = quotas.map(({ over, under }) => (under === 0 ? 0 : (over - (over % under)) / under))
  // All that are not at a bound share one denominator, so that their remainders compare as whole numbers.
  const waiting = quotas
    .map(({ over, under }, index) => ({ index, remainder: under === 0 ? 0 : over % under }))
    .filter(({ index }) => take[index]! < highest[index]!)
    .sort((a, b) => b.remainder - a.remainder || strata[b.index]!.size - strata[a.index]!.size || (strata[a.index]!.key < strata[b.index]!.key ? -1 : 1))
  const left = wanted - sum(take)
  for (const { index } of waiting.slice(0, left)) take[index]! += 1
  return take
}

const children = (number: number): string => (number === 1 ? '1 child' : `${number.toLocaleString('en-GB')} children`)

const sayShortfall = (take: number, wanted: number, all: number): string[] =>
  wanted === take ? [] : [`${take} were asked for, but there are only ${children(wanted)} to draw from${all === wanted ? '' : ', because strata of weight 0 are left out'}: all of them are drawn, ${take - wanted} fewer than asked for.`]

const saySmall = (strata: readonly Stratum[], highest: readonly number[], atLeast: number): string[] =>
  strata.flatMap(({ key }, index) => (highest[index]! > 0 && highest[index]! < atLeast ? [`${key} holds ${children(highest[index]!)}, fewer than the ${atLeast} that were to be taken at least.`] : []))
