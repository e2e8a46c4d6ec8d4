import { pairRows } from './pair-rows.ts'
import { cellOf, sameCell, type ComparedCell, type ComparedRow } from './row.ts'

export interface CellChange {
  /** As in the row's cells. */
  readonly name: string
  readonly from: ComparedCell
  readonly to: ComparedCell
}

/** One row that stands in both versions with something else in it. Numbers are those of the version each belongs to. */
export interface RowChange {
  readonly before: number
  readonly after: number
  readonly key: string | null
  readonly cells: readonly CellChange[]
}

/** What became of one list between two versions. */
export interface ListDifference {
  readonly added: readonly ComparedRow[]
  readonly gone: readonly ComparedRow[]
  readonly changed: readonly RowChange[]
  /** Rows that are the same in both, by their numbers. */
  readonly same: readonly (readonly [before: number, after: number])[]
  /** Distinct keys that stand in one version only. */
  readonly keysAdded: readonly string[]
  readonly keysGone: readonly string[]
}

/**
 * Compares a list of two versions. A row is followed by its key, wherever in the list it stands; among several of one child
 * those are taken for the same row that agree most (see pair-rows.ts).
 */
export function difference(before: readonly ComparedRow[], after: readonly ComparedRow[]): ListDifference {
  const { pairs, gone, added } = pairRows(before, after)
  const changed: RowChange[] = []
  const same: [number, number][] = []
  for (const [a, b] of pairs) {
    const cells = cellChanges(a, b)
    if (cells.length === 0) same.push([a.number, b.number])
    else changed.push({ before: a.number, after: b.number, key: b.key, cells })
  }
  const [keysBefore, keysAfter] = [keysOf(before), keysOf(after)]
  return {
    added: inOrder(added), gone: inOrder(gone), changed: changed.sort((a, b) => a.after - b.after), same: same.sort((a, b) => a[1] - b[1]),
    keysAdded: [...keysAfter].filter((key) => !keysBefore.has(key)), keysGone: [...keysBefore].filter((key) => !keysAfter.has(key)),
  }
}

const inOrder = (rows: readonly ComparedRow[]): ComparedRow[] => rows.toSorted((a, b) => a.number - b.number)
const keysOf = (rows: readonly ComparedRow[]): Set<string> => new Set(rows.flatMap(({ key }) => key ?? []))

function cellChanges(a: ComparedRow, b: ComparedRow): CellChange[] {
  const names = new Set([...Object.keys(a.cells), ...Object.keys(b.cells)])
  const changes: CellChange[] = []
  for (const name of names) {
    const [from, to] = [cellOf(a, name), cellOf(b, name)]
    if (!sameCell(from, to)) changes.push({ name, from, to })
  }
  return changes
}

/** The later version out of the earlier one and what changed. Throws RangeError where they do not belong together. */
export function apply(before: readonly ComparedRow[], { added, gone, changed, same }: Pick<ListDifference, 'added' | 'gone' | 'changed' | 'same'>): ComparedRow[] {
  const byNumber = new Map(before.map((row) => [row.number, row]))
  const take = (number: number): ComparedRow => {
    const row = byNumber.get(number)
    if (!row) throw new RangeError(`There is no row ${number} to change`)
    byNumber.delete(number)
    return row
  }
  const rows = [
    ...added,
    ...same.map(([from, to]) => ({ ...take(from), number: to })),
    ...changed.map(({ before: from, after: to, key, cells }) => ({ number: to, key, cells: changedCells(take(from), cells) })),
  ]
  for (const { number } of gone) take(number)
  if (byNumber.size > 0) throw new RangeError('Not every row is accounted for')
  return inOrder(rows)
}

function changedCells({ cells }: ComparedRow, changes: readonly CellChange[]): ComparedRow['cells'] {
  const all = new Map(Object.entries(cells))
  for (const { name, to } of changes) {
    if (to.value === null && to.written === null) all.delete(name)
    else all.set(name, to)
  }
  return Object.fromEntries(all)
}
