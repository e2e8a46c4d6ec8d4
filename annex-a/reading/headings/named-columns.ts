import { tidy } from '../cells/result.ts'
import type { Sheet } from '../../workbook/cells.ts'

const ROWS_LOOKED_AT = 20

/** The row of headings of a sheet that is no list of Annex A, and where each field stands. */
export interface NamedColumns<Field> {
  /** As the sheet counts rows. */
  readonly row: number
  /** 0-based columns, with what their headings say. */
  readonly columns: ReadonlyMap<Field, { readonly at: number; readonly text: string }>
  /** Headings that name no field, or one that stands further left already. */
  readonly others: readonly string[]
}

/** The first row that names all the fields that are `needed`; null where none of the first twenty does. */
export function namedColumns<Field extends string>(sheet: Sheet, fieldOf: (heading: string) => Field | null | undefined, needed: readonly NoInfer<Field>[]): NamedColumns<Field> | null {
  let looked = 0
  for (const { number, cells } of sheet.rows()) {
    const columns = new Map<Field, { at: number; text: string }>()
    const others: string[] = []
    for (const cell of cells) {
      const text = tidy(cell.shown)
      const field = fieldOf(text)
      if (field && !columns.has(field)) columns.set(field, { at: cell.column, text })
      else others.push(text)
    }
    if (needed.every((field) => columns.has(field))) return { row: number, columns, others }
    if (++looked === ROWS_LOOKED_AT) return null
  }
  return null
}
