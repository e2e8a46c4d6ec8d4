import ExcelJS from 'exceljs'
import { columnLetter } from '../workbook/a1.ts'
import { TEXT_FORMAT } from './cell-styles.ts'
import { cellWriter } from './cell-writer.ts'
import { byteOrderMark, csvLine } from './csv-line.ts'
import { streamRows, type OutRow } from './streamed-rows.ts'

/** A table that the team takes away. `lines` stand above it: what it is, and how it is to be handled. */
export interface PlainTable {
  /** The sheet's name; no list is called so. */
  readonly name: string
  readonly lines: readonly string[]
  readonly headings: readonly string[]
  /** In characters, one a heading. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** As CSV (RFC 4180). Every text is in quotes and safe to open in a spreadsheet. */
export const tableCsv = ({ lines, headings, rows }: PlainTable): string =>
  byteOrderMark + [...lines.map((line) => [line]), headings, ...rows].map(csvLine).join('')

/** As an .xlsx. Text is always text: an ID keeps its zeros, and nothing becomes a formula. The marking is on every printed page. */
export async function tableWorkbook(table: PlainTable): Promise<Uint8Array> {
  const { name, lines, headings, widths, rows } = table
  const book = new ExcelJS.Workbook()
  book.creator = book.lastModifiedBy = 'Inspection workbench'
  const top = lines.length + 1
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: top }], headerFooter: { oddHeader: `&C${lines[0] ?? ''}`, oddFooter: `&C${lines[0] ?? ''}` } })
  widths.forEach((width, at) => { sheet.getColumn(at + 1).width = width })
  sheet.autoFilter = `A${top}:${columnLetter(headings.length - 1)}${rows.length + top}`
  streamRows(sheet, { rows: () => outRows(table) })
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function* outRows({ lines, headings, rows }: PlainTable): Generator<OutRow> {
  const write = cellWriter()
  let number = 0
  for (const line of lines) {
    number++
    yield { number, hidden: false, cells: [write.text(0, number, line, { heading: true })] }
  }
  number++
  yield { number, hidden: false, cells: headings.map((heading, at) => write.text(at, number, heading, { heading: true })) }
  for (const row of rows) {
    number++
    const cells = row.flatMap((value, at) => (value === null || value === '' ? [] : [typeof value === 'number' ? write.number(at, number, value, { wrap: true }) : write.text(at, number, value, { format: at === 0 ? TEXT_FORMAT : undefined, wrap: true })]))
    yield { number, hidden: false, cells }
  }
}
