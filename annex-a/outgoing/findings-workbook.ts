import ExcelJS from 'exceljs'
import { columnLetter } from '../workbook/a1.ts'
import { cellWriter } from './cell-writer.ts'
import { TEXT_FORMAT } from './cell-styles.ts'
import { columnsFor, type FindingRow } from './findings-table.ts'
import { markWords } from './severity.ts'
import { streamRows, type OutRow } from './streamed-rows.ts'

const WIDTHS = [16, 6, 20, 8, 9, 9, 30, 24, 70, 50, 14, 22, 60]
/** Kept as text even when somebody types in the cell again; the others may be too long for that format. */
const AS_SENT = new Set(['Value', 'Child ID'])

/**
 * Findings as an .xlsx, one a row. Text is always text: what was typed into a list keeps its zeros and never becomes a
 * formula. Its sheet is called so that nobody takes it for a list.
 */
export async function findingsWorkbook(rows: readonly FindingRow[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.creator = book.lastModifiedBy = 'Inspection workbench'
  const sheet = book.addWorksheet('Findings', { views: [{ state: 'frozen', ySplit: 1 }] })
  const columns = columnsFor(rows)
  WIDTHS.slice(0, columns.length).forEach((width, i) => { sheet.getColumn(i + 1).width = width })
  sheet.autoFilter = `A1:${columnLetter(columns.length - 1)}${rows.length + 1}`
  streamRows(sheet, { rows: () => outRows(rows, columns) })
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function* outRows(rows: readonly FindingRow[], columns: ReturnType<typeof columnsFor>): Generator<OutRow> {
  const write = cellWriter()
  yield { number: 1, hidden: false, cells: columns.map(([heading], i) => write.text(i, 1, heading, { heading: true })) }
  let number = 1
  for (const row of rows) {
    number++
    const cells = columns.flatMap(([heading, of], i) => {
      const value = i === 0 ? markWords(row.severity) : of(row)
      if (value === null || value === '') return []
      if (typeof value === 'number') return [write.number(i, number, value, { wrap: true })]
      return [write.text(i, number, value, { format: AS_SENT.has(heading) ? TEXT_FORMAT : undefined, wrap: true, found: i === 0 ? row.severity : undefined })]
    })
    yield { number, hidden: false, cells }
  }
}
