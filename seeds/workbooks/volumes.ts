import { listNumbers } from '#annex-a/specification/grammar/list.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'

/** How big the authority is: by name, or rows wanted by list number (lists left out are not made). */
export type Size = SizeName | { readonly [list: number]: number }
export type SizeName = 'rutland' | 'average' | 'kent' | 'stress'
export const sizeNames: readonly SizeName[] = ['rutland', 'average', 'kent', 'stress']

export type Wanted = { readonly [N in ListNumber]: number }

const rows = (...counts: readonly number[]): Wanted =>
  Object.fromEntries(listNumbers.map((list, i) => [list, counts[i] ?? 0])) as unknown as Wanted

/**
 * Rows by list, worked out from the figures published for 2015/16 (children in need census, looked after children return):
 * the smallest ordinary authority, the mean of 152, one of the two largest, and twice the largest of every list.
 */
const named: { readonly [N in SizeName]: Wanted } = {
  rutland: rows(196, 30, 43, 78, 26, 271, 34, 48, 22, 8, 12),
  average: rows(3884, 593, 945, 2068, 516, 3173, 434, 568, 234, 68, 55),
  kent: rows(14575, 2225, 3598, 9042, 2154, 11265, 1426, 2849, 1414, 197, 190),
  stress: rows(30913, 4719, 7219, 18158, 4857, 23349, 3582, 5556, 2757, 669, 371),
}

/** The rows wanted of each list. Throws where a count is not a whole number from 0. */
export const wantedRows = (size: Size): Wanted => {
  if (typeof size === 'string') return named[size]
  for (const [list, count] of Object.entries(size)) {
    if (!listNumbers.includes(Number(list) as ListNumber)) throw new Error(`There is no list ${list}: lists go from 1 to 11.`)
    if (!Number.isSafeInteger(count) || count < 0) throw new Error(`List ${list} cannot have ${count} rows.`)
  }
  return rows(...listNumbers.map((list) => size[list] ?? 0))
}

/** The lists that are made at all. */
export const askedFor = (size: Size): readonly ListNumber[] =>
  typeof size === 'string' ? listNumbers : listNumbers.filter((list) => size[list] !== undefined)
