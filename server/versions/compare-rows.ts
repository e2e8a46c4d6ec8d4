import { difference, type CellChange } from '#annex-a/difference/difference.ts'
import { comparedRow, type ComparedRow } from '#annex-a/difference/row.ts'
import type { List } from '#annex-a/specification/grammar/list.ts'
import { keyField, type RowToCompare } from '#db/queries/compare.ts'
import type { LoneRow } from './differing-rows.ts'

/** A row that stands in both versions with something else in it. */
export interface ChangedRow {
  readonly before: number
  readonly after: number
  /** Our id of the child; the reference on list 11. */
  readonly key: string | null
  readonly cells: readonly CellChange[]
}

/** What became of rows of one list. Row numbers are those of the version each belongs to. */
export interface RowChanges {
  readonly added: readonly LoneRow[]
  readonly gone: readonly LoneRow[]
  /** Rows of which some cell means something else now. */
  readonly changed: readonly ChangedRow[]
  /** Cells that mean the same and are written otherwise, by row. */
  readonly rewritten: readonly ChangedRow[]
}

/** Compares rows of one list of two versions: all rows of the children that they are of. */
export const compareRows = (list: List, before: readonly RowToCompare[], after: readonly RowToCompare[]): RowChanges => {
  const compared = (row: RowToCompare): ComparedRow => comparedRow({ ...row, childKey: row.child }, keyField(list))
  const { added, gone, changed } = difference(before.map(compared), after.map(compared))
  const rows = (which: (cell: CellChange) => boolean): ChangedRow[] => changed.flatMap((row) => {
    const cells = row.cells.filter(which)
    return cells.length ? [{ ...row, cells }] : []
  })
  return { added, gone, changed: rows((cell) => !isRewritten(cell)), rewritten: rows(isRewritten) }
}

const isRewritten = ({ from, to }: CellChange): boolean => from.value !== null && from.value === to.value
