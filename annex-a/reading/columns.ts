import type { List } from '../specification/grammar/list.ts'
import { columnLetter } from '../workbook/a1.ts'
import type { CellReader } from './cells/result.ts'
import type { FieldReader } from './cells/readers.ts'
import type { Matched } from './headings/match.ts'

/** What to do with a cell, by its column: read it as a field, or keep it as it is. */
export type Column =
  | { readonly field: string; readonly slot: number; readonly read: CellReader }
  | { readonly extra: string; readonly slot: number }

/** By 0-based column; a column without heading that holds something is kept under its letter. */
export interface Columns {
  readonly fields: readonly string[]
  readonly extras: string[]
  readonly columnOfExtra: (slot: number) => number
  readonly at: (column: number) => Column
}

export function columnsOf(list: List, matched: Matched, reader: FieldReader): Columns {
  const byColumn: Column[] = []
  const fields = matched.taken.map(({ field }) => field)
  matched.taken.forEach(({ field, column }, slot) => { byColumn[column] = { field, slot, read: reader(list.fields[field]!, field) } })
  const extras: string[] = []
  const extraColumns: number[] = []
  const addExtra = (column: number, heading: string): Column => {
    const name = extras.includes(heading) ? `${heading} (column ${columnLetter(column)})` : heading
    extraColumns.push(column)
    return (byColumn[column] = { extra: name, slot: extras.push(name) - 1 })
  }
  for (const { column, text } of [...matched.extra, ...matched.second].sort((a, b) => a.column - b.column)) addExtra(column, text)
  const columnOfExtra = (slot: number): number => extraColumns[slot]!
  return { fields, extras, columnOfExtra, at: (column) => byColumn[column] ?? addExtra(column, `Column ${columnLetter(column)}`) }
}
