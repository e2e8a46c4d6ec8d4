import ExcelJS from 'exceljs'
import { columnLetter } from '../workbook/a1.ts'
import type { Sheet } from '../statistics/release/sheets.ts'
import { excelText } from './excel-text.ts'

const widthOf = (sheet: Sheet, column: number): number => {
  const longest = Math.max(12, ...(sheet.table?.rows ?? []).map((row) => String(row[column] ?? '').length))
  return column === 0 ? Math.max(34, Math.min(60, longest + 2)) : Math.min(sheet.table!.columns.length <= 4 ? 90 : 24, longest + 4)
}

/** A link inside the workbook: the name of a sheet stands in quotes, its own quotes doubled. */
const linkTo = (name: string): { text: string; hyperlink: string } => ({ text: name, hyperlink: `#'${name.replaceAll("'", "''")}'!A1` })

/** A spreadsheet of statistics as .xlsx: each table is marked up as a table, nothing is merged, frozen or coloured, nothing is a formula. `made`: an instant. */
export async function statisticsWorkbook(title: string, sheets: readonly Sheet[], made: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.title = title
  book.creator = book.lastModifiedBy = 'Inspection workbench'
  book.created = book.modified = new Date(made)
  for (const [at, one] of sheets.entries()) addSheet(book, one, at)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const addSheet = (book: ExcelJS.Workbook, one: Sheet, at: number): void => {
  const sheet = book.addWorksheet(one.name, { pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 } })
  const texts = [one.title, ...one.lines]
  texts.forEach((text, n) => { sheet.getCell(n + 1, 1).value = excelText(text) })
  sheet.getCell(1, 1).font = { bold: true, size: 14, name: 'Arial' }
  // A cover has the width of a page; over a table a line may run across its columns.
  if (!one.table) {
    sheet.getColumn(1).width = 100
    texts.forEach((_, n) => { sheet.getCell(n + 1, 1).alignment = { wrapText: true, vertical: 'top' } })
    return
  }
  const { columns, rows, leadsTo } = one.table
  columns.forEach((_, n) => { sheet.getColumn(n + 1).width = widthOf(one, n) })
  const top = texts.length + 1
  sheet.addTable({
    name: `Table_${at}`, ref: `A${top}`, headerRow: true, totalsRow: false, style: { showRowStripes: false },
    columns: columns.map((name) => ({ name: excelText(name), filterButton: false })),
    rows: rows.map((row) => row.map((cell, n) => (typeof cell === 'number' ? cell : n === leadsTo ? linkTo(cell) : excelText(cell)))),
  })
  columns.forEach((_, n) => { sheet.getCell(`${columnLetter(n)}${top}`).font = { bold: true, name: 'Arial', size: 11 } })
  for (let row = top; row <= top + rows.length; row++) for (let n = 1; n <= columns.length; n++) sheet.getCell(row, n).alignment = { wrapText: true, vertical: 'top', ...(typeof rows[row - top - 1]?.[n - 1] === 'number' ? { horizontal: 'right' } : {}) }
}
