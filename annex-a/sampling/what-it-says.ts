import { atLeast, atMost, type Files } from './chances.ts'

/**
 * What cases drawn at random say about all files. Exact, after Clopper and Pearson: no share outside the interval would
 * give so few, or so many, in more than 2.5% of draws. Where it is known how many files there are, the draw is counted
 * as it was made, without putting files back (hypergeometric), which is what "finite-population correction" stands for.
 * None of it holds for cases that somebody picked: `says.ts` has the sentence for those.
 */

export const confidences = [0.8, 0.9, 0.95, 0.99] as const
export type Confidence = (typeof confidences)[number]

/** Shares of the files, from 0 to 1; both ends included. */
export interface Interval {
  readonly low: number
  readonly high: number
}

export interface Looked {
  /** How many of them show what is asked about. */
  readonly seen: number
  readonly looked: number
  /** How many files the draw was made from; null: so many that it makes no difference. */
  readonly files: Files
}

/** Throws RangeError where the numbers cannot be: more seen than looked at, more looked at than there are. */
export const interval = ({ seen, looked, files }: Looked, confidence: Confidence = 0.95): Interval => {
  checkCounts({ seen, looked, files })
  const tail = (1 - confidence) / 2 + rounding
  if (files === null) return {
    low: seen === 0 ? 0 : turning((share) => atLeast(seen, looked, share, null) > tail),
    high: seen === looked ? 1 : turning((share) => atMost(seen, looked, share, null) <= tail),
  }
  // From as many as were seen, up to all but those that were seen to be without.
  const [fewest, most] = [seen, files - (looked - seen)]
  const low = firstWhole(fewest, most, (having) => atLeast(seen, looked, having, files) > tail)
  const tooMany = firstWhole(fewest, most + 1, (having) => having > most || atMost(seen, looked, having, files) <= tail)
  return { low: low / files, high: (tooMany - 1) / files }
}

/**
 * The highest share of files that may still have what none of those looked at shows: a higher one would have shown itself
 * in 95% of draws. One-sided, so a little lower than the upper end of the interval.
 */
export const mostIfNone = (looked: number, files: Files, confidence: Confidence = 0.95): number => {
  checkCounts({ seen: 0, looked, files })
  const tail = 1 - confidence + rounding
  if (files === null) return looked === 0 ? 1 : turning((share) => atMost(0, looked, share, null) <= tail)
  const most = files - looked
  return (firstWhole(0, most + 1, (having) => having > most || atMost(0, looked, having, files) <= tail) - 1) / files
}

/** How likely it is to meet at least one case of what a share of the files has. */
export const chanceOfMeeting = (share: number, looked: number, files: Files): number => {
  checkCounts({ seen: 0, looked, files })
  if (!(share >= 0 && share <= 1)) throw new RangeError('A share is from 0 to 1')
  return 1 - atMost(0, looked, files === null ? share : Math.round(share * files), files)
}

/** A chance of exactly 2.5% is too unlikely, on every machine, though it may be worked out a breath above. */
const rounding = 1e-12

/** Quantiles of the normal distribution, two-sided. */
const quantiles: { readonly [C in Confidence]: number } = { 0.8: 1.2815515655446004, 0.9: 1.6448536269514722, 0.95: 1.959963984540054, 0.99: 2.5758293035489004 }

/**
 * How many files to look at so that a share is known to within so many percentage points, by the usual approximation for
 * planning, at the least favourable share of a half.
 */
export const filesNeeded = (points: number, files: Files, confidence: Confidence = 0.95): number => {
  if (!(points > 0 && points <= 50)) throw new RangeError('Percentage points are more than 0 and 50 at most')
  checkCounts({ seen: 0, looked: 0, files })
  const endless = (quantiles[confidence] / (2 * points / 100)) ** 2
  return files === null ? Math.ceil(endless) : Math.min(files, Math.ceil(endless / (1 + (endless - 1) / files)))
}

const checkCounts = ({ seen, looked, files }: Looked): void => {
  const whole = [seen, looked, files ?? looked].every((number) => Number.isInteger(number) && number >= 0)
  if (!whole || seen > looked || (files !== null && (looked > files || files === 0))) throw new RangeError(`${seen} of ${looked} files out of ${files ?? 'very many'} cannot be`)
}

/** The share from 0 to 1 from which on the answer is yes: halved until the machine knows no number between. */
const turning = (holds: (share: number) => boolean): number => {
  let [no, yes] = [0, 1]
  for (let i = 0; i < 60; i++) {
    const middle = (no + yes) / 2
    if (holds(middle)) yes = middle
    else no = middle
  }
  return yes
}

/** The first whole number of a range for which the answer is yes; the last one where it is for no other. */
const firstWhole = (from: number, to: number, holds: (number: number) => boolean): number => {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
