import { difference, type CellChange } from '#annex-a/difference/difference.ts'
import { comparedRow, type ComparedRow } from '#annex-a/difference/row.ts'
import type { List, ListId } from '#annex-a/specification/grammar/list.ts'
import type { RowToCompare } from '#db/queries/compare.ts'

/** A row that stands in both versions with something else in it. */
export interface ChangedRow {
  readonly before: number
  readonly after: number
  /** Our id of the child; the reference on list 11. */
  readonly key: string | null
  readonly cells: readonly CellChange[]
}

/** What became of one list. Row numbers are those of the version each belongs to. */
export interface ListChanges {
  readonly list: ListId
  readonly before: number
  readonly after: number
  readonly added: readonly ComparedRow[]
  readonly gone: readonly ComparedRow[]
  /** Rows of which some cell means something else now. */
  readonly changed: readonly ChangedRow[]
  /** Cells that mean the same and are written otherwise, by row. */
  readonly rewritten: readonly ChangedRow[]
}

/** Compares one list of two versions. Children all of whose rows are the same in both are left out before anything is read cell by cell. */
export const compareList = (list: List, before: readonly RowToCompare[], after: readonly RowToCompare[]): ListChanges => {
  const [a, b] = withoutSame(before, after)
  const keyField = Object.entries(list.fields).find(([, { kind }]) => kind === 'child' || kind === 'reference')?.[0] ?? ''
  const compared = ({ number, child, cells }: RowToCompare): ComparedRow => comparedRow({ number, childKey: child, ...cells() }, keyField)
  const { added, gone, changed } = difference(a.map(compared), b.map(compared))
  const rows = (which: (cell: CellChange) => boolean): ChangedRow[] => changed.flatMap((row) => {
    const cells = row.cells.filter(which)
    return cells.length ? [{ ...row, cells }] : []
  })
  return { list: list.number, before: before.length, after: after.length, added, gone, changed: rows((cell) => !isRewritten(cell)), rewritten: rows(isRewritten) }
}

const isRewritten = ({ from, to }: CellChange): boolean => from.value !== null && from.value === to.value

const withoutSame = (before: readonly RowToCompare[], after: readonly RowToCompare[]): readonly [RowToCompare[], RowToCompare[]] => {
  const [a, b] = [contents(before), contents(after)]
  const differs = ({ child }: RowToCompare): boolean => child === null || a.get(child) !== b.get(child)
  return [before.filter(differs), after.filter(differs)]
}

/** By child, all that its rows hold, whatever their order. */
const contents = (rows: readonly RowToCompare[]): Map<string, string> => {
  const all = new Map<string, string>()
  const several = new Map<string, string[]>()
  for (const { child, content } of rows) {
    if (child === null) continue
    const first = all.get(child)
    if (first === undefined) all.set(child, content)
    else several.set(child, [...several.get(child) ?? [first], content])
  }
  for (const [child, contentsOf] of several) all.set(child, contentsOf.toSorted().join('\u0001'))
  return all
}
