import type { Field } from '../specification/grammar/field.ts'
import type { Place, ReadList, ReadRow, Value } from './checked.ts'
import { writeDate } from './dates.ts'

/** How much of a cell a finding quotes. */
const LONGEST_QUOTED = 200

/** Excel's letters of a field's column; null where the file has none. */
export const columnOfField = (list: ReadList, field: string): string | null =>
  list.columns.find((column) => column.field === field)?.column ?? null

export const placeOf = (list: ReadList, row: ReadRow, field: string | null): Place => {
  const column = field === null ? null : columnOfField(list, field)
  return { list: list.list, sheet: list.sheet, row: row.number, cell: column && `${column}${row.number}` }
}

/** A field's cell as the sender wrote it; null where it is empty. */
export function asWritten(row: ReadRow, name: string, field: Field): string | null {
  const written = row.written[name]
  if (written !== undefined) return written.slice(0, LONGEST_QUOTED)
  const value: Value = row.values[name] ?? null
  if (value === null) return null
  return field.kind === 'date' ? writeDate(String(value)) : String(value).slice(0, LONGEST_QUOTED)
}
