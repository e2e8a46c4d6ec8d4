import { saysNothing } from '../reading/cells/blank-words.ts'
import type { ReadRow } from '../reading/checked.ts'
import { sayValue } from '../reading/show.ts'
import type { ListId } from '../specification/grammar/list.ts'
import { listOf } from '../specification/lists/index.ts'

/** One filled cell, in words. */
export interface SaidCell {
  readonly label: string
  /** Null where nothing could be read from what was written. */
  readonly says: string | null
  /** As written, where nothing could be read from it, or where a code or an answer was written in other words. */
  readonly written: string | null
}

/** One row of one list, with every cell that holds something. */
export interface SaidRow {
  readonly key: string
  readonly list: ListId
  readonly listName: string
  /** As Excel shows it. */
  readonly row: number
  readonly hidden: boolean
  readonly sheet: string
  readonly file: string
  /** The number of the earlier version in which the list was sent. */
  readonly carriedFrom: number | null
  readonly cells: readonly SaidCell[]
  /** Cells of columns that Annex A does not ask for, by their heading. */
  readonly extra: readonly SaidCell[]
}

/** A row as read or as stored. */
export type RowToSay = Pick<ReadRow, 'hidden' | 'values' | 'written' | 'extra'> & { readonly list: ListId; readonly row: number }
export type RowFrom = Pick<SaidRow, 'sheet' | 'file' | 'carriedFrom'>

/** A row of a child as a person reads it: labels of the specification, values in words, and where to find it in the file sent. */
export const sayRow = (row: RowToSay, { sheet, file, carriedFrom }: RowFrom): SaidRow => ({
  key: `${row.list}-${row.row}`, list: row.list, listName: listOf(row.list).name, row: row.row, hidden: row.hidden, sheet, file, carriedFrom,
  cells: cellsOf(row), extra: Object.entries(row.extra).map(([label, written]) => ({ label, says: written, written: null })),
})

const cellsOf = ({ list, values, written }: RowToSay): SaidCell[] =>
  Object.entries(listOf(list).fields).flatMap(([name, field]): SaidCell[] => {
    const value = values[name] ?? null
    const asWritten = written[name] ?? null
    if (value === null && asWritten === null) return []
    if (value === null) return [{ label: field.label, says: saysNothing(asWritten!) ? 'Empty' : null, written: asWritten }]
    const says = sayValue(field, value)
    const inOtherWords =
      (field.kind === 'code' || field.kind === 'yesNo') && asWritten !== null && asWritten.trim().toLowerCase() !== says.toLowerCase()
    return [{ label: field.label, says, written: inOtherWords ? asWritten : null }]
  })
