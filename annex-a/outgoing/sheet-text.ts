import type { Row, Worksheet } from 'exceljs'
import { HEADING_FILL } from './cell-styles.ts'
import { excelText } from './excel-text.ts'

/** Small sheets for people to read, written row by row. Text is always text: nothing in it can become a formula. */

export type Written = string | number | null

const asWritten = (value: Written): Written => (typeof value === 'string' ? excelText(value) : value)

/** The title in A1. */
export function addTitle(sheet: Worksheet, title: string): void {
  sheet.addRow([excelText(title)]).font = { bold: true, size: 16, name: 'Calibri' }
  sheet.addRow([])
}

export function addHeading(sheet: Worksheet, heading: string): void {
  sheet.addRow([])
  sheet.addRow([excelText(heading)]).font = { bold: true, size: 13, name: 'Calibri' }
}

/** A row of wrapped cells. Numbers stay at the right, as Excel has them. */
export function addRow(sheet: Worksheet, values: readonly Written[]): Row {
  const row = sheet.addRow(values.map(asWritten))
  row.alignment = { wrapText: true, vertical: 'top' }
  return row
}

export function addTable(sheet: Worksheet, headings: readonly string[], rows: readonly (readonly Written[])[]): void {
  const head = addRow(sheet, headings)
  head.font = { bold: true, size: 11, name: 'Calibri' }
  head.eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEADING_FILL } }
    cell.border = { bottom: { style: 'thin' } }
  })
  for (const row of rows) addRow(sheet, row)
}

export function setWidths(sheet: Worksheet, widths: readonly number[]): void {
  widths.forEach((width, i) => { sheet.getColumn(i + 1).width = width })
}
