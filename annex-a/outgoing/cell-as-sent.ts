import ExcelJS from 'exceljs'
import type { Cell } from '../workbook/cells.ts'
import { DATE_FORMAT, TEXT_FORMAT } from './cell-styles.ts'
import { excelText } from './excel-text.ts'
import { serialOf } from './excel-date.ts'
import { formatToShow } from './number-shown.ts'

/** What to write for a cell so that it reads and looks as it was sent. A formula is the value that Excel last saved for it. */
export interface AsSent {
  readonly type: number
  readonly value: unknown
  readonly format?: string | undefined
}

const { ValueType } = ExcelJS
/** What Excel itself writes; anything else in an error cell would stop the copy from opening. */
const ERROR = /^#[A-Z0-9_/]{1,20}[!?]?$/
/** A formula that no program has worked out yet has nothing to show. */
const NOT_WORKED_OUT = '#N/A'

/** `keepText`: text stays text even if somebody types in the cell again, as for an ID with leading zeros. */
export function cellAsSent({ kind, value, shown }: Cell, keepText = false): AsSent {
  switch (kind) {
    case 'text': return textCell(String(value), keepText)
    case 'number': return { type: ValueType.Number, value, format: formatToShow(Number(value), shown) }
    case 'boolean': return { type: ValueType.Boolean, value }
    case 'date': return dateCell(String(value), shown)
    case 'error': return { type: ValueType.Error, value: { error: ERROR.test(shown) ? shown : NOT_WORKED_OUT } }
  }
}

const textCell = (text: string, keep: boolean): AsSent =>
  ({ type: ValueType.String, value: excelText(text), format: keep ? TEXT_FORMAT : undefined })

/** A date before 1900, which only a hand-made file can hold as one, is text: Excel has no number for it. */
function dateCell(iso: string, shown: string): AsSent {
  const serial = serialOf(iso)
  if (serial === null) return textCell(shown, false)
  const [, time] = iso.split('T')
  const format = time === undefined ? DATE_FORMAT : `${DATE_FORMAT} ${time.endsWith(':00') ? 'hh:mm' : 'hh:mm:ss'}`
  return { type: ValueType.Number, value: serial, format }
}
