import { setImmediate as othersFirst } from 'node:timers/promises'
import { mostCompared } from '#annex-a/difference/pair-rows.ts'
import { without } from '#annex-a/difference/without.ts'
import type { RowOutline } from '#db/queries/compare.ts'

/** A row that stands in one version only. `key`: our id of the child, or what stands where its ID belongs. */
export type LoneRow = Pick<RowOutline, 'number' | 'key'>

/** The rows of one list that are to be read cell by cell, some children at a time, and those that stand in one version only. */
export interface DifferingRows {
  readonly parts: readonly { readonly before: readonly number[]; readonly after: readonly number[] }[]
  readonly gone: readonly LoneRow[]
  readonly added: readonly LoneRow[]
}

export type RowsByKey = ReadonlyMap<string | null, readonly RowOutline[]>

/** So many rows are read cell by cell before others get their turn. */
const rowsInPart = 300
const keysAtOnce = 2_000

/** Leaves out children all of whose rows are the same in both versions, whatever their order. */
export const differingRows = async (before: RowsByKey, after: RowsByKey): Promise<DifferingRows> => {
  const [gone, added]: [LoneRow[], LoneRow[]] = [[], []]
  const parts: { before: number[]; after: number[] }[] = []
  let looked = 0
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    if (++looked % keysAtOnce === 0) await othersFirst()
    const [a, b] = tooMany(before.get(key) ?? [], after.get(key) ?? [])
    if (haveSame(a, b)) continue
    // Nothing is the same row as nothing; and of very many rows, only equal ones are taken for the same.
    if (!a.length || !b.length || a.length > mostCompared || b.length > mostCompared) {
      gone.push(...a)
      added.push(...b)
      continue
    }
    let part = parts.at(-1)
    if (!part || part.before.length + part.after.length >= rowsInPart) parts.push(part = { before: [], after: [] })
    part.before.push(...a.map(({ number }) => number))
    part.after.push(...b.map(({ number }) => number))
  }
  return { parts, gone, added }
}

const haveSame = (a: readonly RowOutline[], b: readonly RowOutline[]): boolean =>
  a.length === b.length && (a.length === 1 ? a[0]!.content === b[0]!.content : contentsOf(a) === contentsOf(b))

const contentsOf = (rows: readonly RowOutline[]): string => rows.map(contentOf).sort().join('\u0002')

/** Rows without a child's ID, or of an ID that everybody has, can be a whole list: what is equal among them is left out row by row. */
const tooMany = (a: readonly RowOutline[], b: readonly RowOutline[]): readonly [readonly RowOutline[], readonly RowOutline[]] =>
  (a.length <= mostCompared && b.length <= mostCompared ? [a, b] : [without(a, b, contentOf), without(b, a, contentOf)])

const contentOf = ({ content }: RowOutline): string => content
