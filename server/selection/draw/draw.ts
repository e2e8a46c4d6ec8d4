import { sha256Of } from '../../sha256.ts'
import { allocate, type Allocated, type Allocation, type Refused } from './allocate.ts'
import { rank, rankedBy, seedProblem, type Ranked } from './rank.ts'

/** A child of the frame, with up to two things by which it is grouped: `['Looked after', 'Team North']`. */
export interface Member {
  /** The ID as it is ranked: as the lists write it. */
  readonly id: string
  readonly strata: readonly string[]
}

export interface DrawRequest {
  readonly seed: string
  readonly members: readonly Member[]
  /** How many, over all strata. */
  readonly take: number
  readonly how: Allocation
}

export interface DrawnStratum {
  readonly key: string
  readonly strata: readonly string[]
  readonly size: number
  /** The lowest ranks. */
  readonly chosen: readonly Ranked[]
  /** Everybody else, in the order in which they take the place of one who falls out. */
  readonly reserves: readonly Ranked[]
}

export interface Drawn {
  /** How it was ranked, to be kept with it. */
  readonly rankedBy: string
  /** SHA-256 of the frame: another frame has another. */
  readonly frame: string
  /** In the order of their keys. */
  readonly strata: readonly DrawnStratum[]
  readonly shortfall: number
  readonly says: readonly string[]
}

/** What names a stratum in weights and words; `All children` where nothing divides them. */
export const keyOfStrata = (strata: readonly string[]): string => (strata.length === 0 ? 'All children' : strata.join(' | '))

/**
 * Draws cases at random, the same for ever from the same seed and the same frame. Inside a stratum children stand in the
 * order of `rank`, which nobody else's presence changes; how many are taken from it follows from `allocate`.
 */
export const draw = ({ seed, members, take, how }: DrawRequest): Drawn | Refused => {
  const problem = seedProblem(seed) ?? problemWith(members)
  if (problem !== null) return { problem }
  const groups = [...Map.groupBy(members, ({ strata }) => keyOfStrata(strata))].sort(([a], [b]) => (a < b ? -1 : 1))
  const shares: Allocated | Refused = allocate(groups.map(([key, { length: size }]) => ({ key, size })), take, how)
  if ('problem' in shares) return shares
  return {
    rankedBy, frame: frameHash(members), shortfall: shares.shortfall, says: shares.says,
    strata: groups.map(([key, group], index) => {
      const ranked = rank(seed, group.map(({ id }) => id))
      const taken = shares.take[index]!
      return { key, strata: group[0]!.strata, size: group.length, chosen: ranked.slice(0, taken), reserves: ranked.slice(taken) }
    }),
  }
}

const dimensions = 2

const problemWith = (members: readonly Member[]): string | null => {
  if (members.length === 0) return 'There is nobody to draw from'
  if (members.some(({ id }) => id.trim() === '')) return 'A child of the frame has no ID, so cannot be ranked'
  if (new Set(members.map(({ id }) => id)).size !== members.length) return 'A child is in the frame twice'
  const [{ strata }] = members as [Member, ...Member[]]
  if (members.some((one) => one.strata.length !== strata.length) || strata.length > dimensions) return `Children are grouped by ${dimensions} things at most, and all by the same`
  return members.some((one) => one.strata.some((name) => name.includes('|'))) ? 'The name of a group must not hold a bar (|)' : null
}

/** SHA-256 of who is in the frame and in which stratum, whatever the order of the rows: kept with a draw, it shows whether the frame is still the same. */
export const frameHash = (members: readonly Member[]): string => {
  const lines = members.map(({ id, strata }) => JSON.stringify([id, ...strata])).sort()
  return sha256Of(lines.join('\n'))
}

/**
 * What "draw again and compare" finds, in sentences; none where the same cases come out in the same order.
 * `kept`: the draw as it was kept, `again`: the same request drawn now.
 */
export const differences = (kept: Drawn, again: Drawn): string[] => {
  const frame = kept.frame === again.frame ? [] : ['The frame is not the one that was drawn from: children were added, taken out, or stand in other strata.']
  const before = new Map(kept.strata.map((stratum) => [stratum.key, stratum]))
  const now = new Map(again.strata.map((stratum) => [stratum.key, stratum]))
  const strata = [...new Set([...before.keys(), ...now.keys()])].flatMap((key) => {
    const [then, drawn] = [before.get(key), now.get(key)]
    if (!then || !drawn) return [`${key}: ${drawn ? 'there was no such stratum' : 'this stratum is no longer there'}.`]
    if (!sameOrder(then.chosen, drawn.chosen)) return [`${key}: other cases come out, or in another order.`]
    return sameOrder(then.reserves, drawn.reserves) ? [] : [`${key}: the same cases come out, but the reserves differ.`]
  })
  return [...frame, ...strata]
}

const sameOrder = (one: readonly Ranked[], other: readonly Ranked[]): boolean =>
  one.length === other.length && one.every(({ id, hash }, index) => id === other[index]!.id && hash === other[index]!.hash)
