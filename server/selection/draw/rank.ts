import { createHmac } from 'node:crypto'

export { rankedBy } from '#annex-a/sampling/ranked-by.ts'

/** A child of a stratum with its place, from 1. `hash` is 64 hexadecimal digits: anyone can work it out again. */
export interface Ranked {
  readonly id: string
  readonly rank: number
  readonly hash: string
}

/** HMAC-SHA256 of the ID under the seed, in lower-case hexadecimal; both as UTF-8, as written. */
export const hashOf = (seed: string, id: string): string => createHmac('sha256', seed).update(id).digest('hex')

/**
 * The order of a draw. It hangs on the seed and the IDs alone: not on the order of the rows, nor on who else is in the
 * list, so that children who come with a later submission move nobody before or behind another.
 * IDs are taken as written: `A-77` and `a-77` are two texts, and whoever draws says which of them the child has.
 * Throws RangeError where the seed cannot be used or an ID is there twice.
 */
export const rank = (seed: string, ids: readonly string[]): Ranked[] => {
  const problem = seedProblem(seed)
  if (problem !== null) throw new RangeError(problem)
  if (new Set(ids).size !== ids.length) throw new RangeError('A child is there twice')
  return ids
    .map((id) => ({ id, hash: hashOf(seed, id) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ id, hash }, index) => ({ id, rank: index + 1, hash }))
}

/** The next child to take the place of one who falls out: the first reserve that has not been taken. Null where none is left. */
export const nextReserve = (reserves: readonly Ranked[], taken: ReadonlySet<string>): Ranked | null => reserves.find(({ id }) => !taken.has(id)) ?? null

export const longestSeed = 10_000

/**
 * Why a seed cannot be used, or null. A seed is 1 to 10,000 characters of any script that can be read off paper and
 * typed again: nothing in it is trimmed or changed, so what could not be seen there is refused instead.
 */
export const seedProblem = (seed: string): string | null => {
  if (seed.trim() === '') return 'Enter a seed'
  if (seed.length > longestSeed) return `The seed must have ${longestSeed.toLocaleString('en-GB')} characters or fewer`
  if (!seed.isWellFormed() || /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u.test(seed)) return 'The seed has a character that cannot be seen, such as a line break or a tab. Type it again without it'
  if (seed !== seed.trim()) return 'The seed begins or ends with a space, which nobody can see on paper. Take it out'
  if (seed !== seed.normalize('NFC')) return 'The seed has an accent as a character of its own, which looks the same as a letter with an accent. Type that letter again'
  return null
}

/**
 * The seed that a draw gets unless the lead inspector types another: it follows from the inspection and the number of the
 * draw, so that nobody can try seeds until one suits. Draws are numbered from 1, and no number is given twice.
 */
export const usualSeed = ({ from, authority, draw }: { readonly from: string; readonly authority: string; readonly draw: number }): string =>
  `SIF-${from}/${authority.normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim()}/${draw}`
