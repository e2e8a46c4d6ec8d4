import ExcelJS, { type Style, type Worksheet } from 'exceljs'

/** A cell in the form in which exceljs writes cells; `type` is one of its ValueType. Cells that look alike share one `style` object. */
export interface OutCell {
  readonly address: string
  readonly type: number
  readonly value: unknown
  readonly style: Partial<Style>
}

export interface OutRow {
  readonly number: number
  readonly hidden: boolean
  /** In column order. */
  readonly cells: readonly OutCell[]
}

export interface Streamed {
  /** Made while they are written, and forgotten. */
  readonly rows: () => Iterable<OutRow>
  /** Ranges such as `C1:F1`; asked for after the rows. */
  readonly merged?: () => readonly string[]
}

const ANY_TEXT: OutCell = { address: 'A1', type: ExcelJS.ValueType.String, value: '', style: {} }

/** What exceljs calls with each row or cell, once to prepare and once to write it. */
type Each<T> = (one: T) => void
interface RowsModel { readonly length: number; forEach(each: Each<unknown>): void }
interface SheetModel { readonly rows: readonly unknown[] }

/**
 * Lets exceljs write rows that are never all in memory. It would hold several objects for each cell of the workbook:
 * 1,300 MB for 100,000 rows, where this takes a third and a third of the time.
 *
 * exceljs walks a sheet's model twice: it prepares every row (texts and styles get their numbers) and then writes it.
 * Here the first walk sees only the cells that were made in the ordinary way, which carry the notes, and leaves behind
 * the function that prepares a cell; the second walk makes, prepares and writes one row at a time. It leans on the
 * inside of exceljs 4.4.0, which is its last edition; tests/outgoing would notice any other.
 */
export function streamRows(sheet: Worksheet, { rows, merged = () => [] }: Streamed): void {
  let prepare: Each<OutCell> | null = null
  const takePrepare = (each: Each<OutCell>): void => {
    prepare = each
    // Whether the workbook has any text is asked before the rows are written.
    each({ ...ANY_TEXT })
  }
  const carriesPrepare = { number: 1, cells: { forEach: takePrepare } }
  const streamed = (made: readonly unknown[]): RowsModel => ({
    length: 1,
    forEach(each) {
      if (!prepare) return [carriesPrepare, ...made].forEach(each)
      for (const row of rows()) {
        row.cells.forEach(prepare)
        each(row)
      }
    },
  })
  const model = (): object => {
    prepare = null
    const plain = Reflect.get(Object.getPrototypeOf(sheet) as object, 'model', sheet) as SheetModel
    const whole = { ...plain, rows: streamed(plain.rows), dimensions: undefined }
    // Given by what is prepared, which is none of these; read after the rows are written.
    return Object.defineProperty(whole, 'mergeCells', { get: merged, set: () => undefined })
  }
  Object.defineProperty(sheet, 'model', { get: model })
}
