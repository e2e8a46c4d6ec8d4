import ExcelJS from 'exceljs'
import { edition } from '../specification/edition.ts'
import { lists } from '../specification/lists/index.ts'
import { writeBlankList } from './blank-list.ts'
import { CODES_SHEET, writeCodes } from './codes-sheet.ts'
import { writeInstructions } from './instructions-sheet.ts'

/**
 * An .xlsx with every list of the specification and no rows: headings, a note on each, drop-downs and formats, and in front
 * how to fill it in. What is filled in here is read back exactly; empty, it is checked without a finding.
 */
export async function blankWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.creator = book.lastModifiedBy = 'Inspection workbench'
  book.title = `Lists for the inspection: ${edition.says}`
  book.subject = edition.id
  // Drop-downs name the rows of the codes, which are written first and stand last.
  const [instructions, ...sheets] = ['Instructions', ...lists.map(({ number }) => `List ${number}`)].map((name) => book.addWorksheet(name))
  const rangeOf = writeCodes(book.addWorksheet(CODES_SHEET))
  writeInstructions(instructions!, lists)
  lists.forEach((list, i) => writeBlankList(sheets[i]!, list, rangeOf))
  return new Uint8Array(await book.xlsx.writeBuffer())
}
