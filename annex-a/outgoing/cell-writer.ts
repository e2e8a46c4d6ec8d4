import ExcelJS from 'exceljs'
import { writeDate } from '../reading/dates.ts'
import type { SafeRepair } from '../repairs/safe.ts'
import { columnLetter } from '../workbook/a1.ts'
import type { Cell } from '../workbook/cells.ts'
import { cellAsSent } from './cell-as-sent.ts'
import { cellStyles, DATE_FORMAT, TEXT_FORMAT, type Look } from './cell-styles.ts'
import { serialOf } from './excel-date.ts'
import { excelText } from './excel-text.ts'
import type { OutCell } from './streamed-rows.ts'

const { ValueType } = ExcelJS

/** Makes the cells of one sheet. Columns are 0-based and those of the file that is written. */
export interface CellWriter {
  readonly by: number
  /** A cell as it was sent, `by` columns further right. */
  readonly sent: (cell: Cell, row: number, look?: Look) => OutCell
  /** What is to stand there instead of what was sent, `by` columns further right. */
  readonly repaired: (column: number, row: number, repair: SafeRepair, look?: Look) => OutCell
  readonly text: (column: number, row: number, text: string, look?: Look) => OutCell
  readonly number: (column: number, row: number, value: number, look?: Look) => OutCell
  /** Nothing but a look: an empty cell in which something should be. */
  readonly empty: (column: number, row: number, look: Look) => OutCell
}

const PLAIN: Look = {}

/** `by`: how many columns further right than it was sent a cell stands. `keepText`: columns as sent whose text stays text when typed again. */
export function cellWriter(by = 0, keepText: ReadonlySet<number> = new Set()): CellWriter {
  const style = cellStyles()
  const letters: string[] = []
  const address = (column: number, row: number): string => (letters[column] ??= columnLetter(column)) + String(row)
  return {
    by,
    sent(cell, row, look = PLAIN) {
      const { type, value, format } = cellAsSent(cell, keepText.has(cell.column))
      return { address: address(cell.column + by, row), type, value, style: style(format === undefined ? look : { ...look, format }) }
    },
    repaired(column, row, { kind, after }, look = PLAIN) {
      const serial = kind === 'dates' ? serialOf(after) : null
      const format = serial !== null ? DATE_FORMAT : keepText.has(column) ? TEXT_FORMAT : undefined
      return {
        address: address(column + by, row), type: serial === null ? ValueType.String : ValueType.Number, value: serial ?? excelText(kind === 'dates' ? writeDate(after) : after),
        style: style({ ...look, repaired: true, ...(format === undefined ? {} : { format }) }),
      }
    },
    text: (column, row, text, look = PLAIN) => ({ address: address(column, row), type: ValueType.String, value: excelText(text), style: style(look) }),
    number: (column, row, value, look = PLAIN) => ({ address: address(column, row), type: ValueType.Number, value, style: style(look) }),
    empty: (column, row, look) => ({ address: address(column, row), type: ValueType.Null, value: null, style: style(look) }),
  }
}
