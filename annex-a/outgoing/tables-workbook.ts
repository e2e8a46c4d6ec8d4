import ExcelJS from 'exceljs'
import { TEXT_FORMAT } from './cell-styles.ts'
import { cellWriter } from './cell-writer.ts'
import { streamRows, type OutRow } from './streamed-rows.ts'

/** A table of a sheet. Text in it is always text. */
export interface OutTable {
  readonly caption: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** A sheet for people to read: sentences, then tables under each other. */
export interface OutSheet {
  /** At most 31 characters. */
  readonly name: string
  readonly title: string
  readonly lead: readonly string[]
  readonly tables: readonly OutTable[]
}

const [narrowest, widest] = [10, 60]

/** As wide as the longest line of what stands in a column, within what a screen and a sheet of paper can hold. In characters. */
const widthOf = (tables: readonly OutTable[], column: number): number => {
  const lines = tables.flatMap(({ headings, rows }) => [headings[column] ?? '', ...rows.map((row) => row[column] ?? '')]).flatMap((cell) => String(cell).slice(0, 2_000).split('\n'))
  return Math.min(widest, lines.reduce((most, line) => Math.max(most, line.length + 2), narrowest))
}

/** On paper every column of a sheet is on it, and each says what it is and which of how many. All of these name children or cases. */
const onPaper = {
  pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }, headerFooter: { oddHeader: '&COFFICIAL-SENSITIVE', oddFooter: '&CPage &P of &N' },
} as const

/** Sheets of sentences and tables as an .xlsx. Nothing in it becomes a formula, and IDs keep their zeros. */
export async function tablesWorkbook(sheets: readonly OutSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.creator = book.lastModifiedBy = 'Inspection workbench'
  for (const one of sheets) {
    const sheet = book.addWorksheet(one.name, onPaper)
    const columns = Math.max(1, ...one.tables.map(({ headings }) => headings.length))
    for (let column = 1; column <= columns; column++) sheet.getColumn(column).width = widthOf(one.tables, column - 1)
    streamRows(sheet, { rows: () => rowsOf(one) })
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function* rowsOf({ title, lead, tables }: OutSheet): Generator<OutRow> {
  const write = cellWriter()
  let number = 0
  const row = (values: readonly (string | number)[], heading = false): OutRow => {
    number++
    const cells = values.flatMap((value, column) => {
      if (value === '') return []
      return [typeof value === 'number' ? write.number(column, number, value) : write.text(column, number, value, heading ? { heading } : { format: TEXT_FORMAT, wrap: column > 0 })]
    })
    return { number, hidden: false, cells }
  }
  yield row([title], true)
  for (const sentence of lead) yield row([sentence])
  for (const { caption, headings, rows } of tables) {
    number++
    yield row([caption], true)
    yield row(headings, true)
    for (const values of rows) yield row(values)
  }
}
