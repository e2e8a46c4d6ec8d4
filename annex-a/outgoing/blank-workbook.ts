import ExcelJS from 'exceljs'
import { edition } from '../specification/edition.ts'
import type { List } from '../specification/grammar/list.ts'
import { documents, lists } from '../specification/lists/index.ts'
import { writeBlankList } from './blank-list.ts'
import { CODES_SHEET, writeCodes } from './codes-sheet.ts'
import { documentsHow, listsHow, writeInstructions, type How } from './instructions-sheet.ts'
import { sheetNameOf } from './sheet-names.ts'

/**
 * An .xlsx with every list of the specification and no rows: headings, a note on each, drop-downs and formats, and in front
 * how to fill it in. What is filled in here is read back exactly; empty, it is checked without a finding.
 */
export const blankWorkbook = (): Promise<Uint8Array> => blank(lists, listsHow)

/** The same with the three documents that are reports of each child. */
export const blankDocuments = (): Promise<Uint8Array> => blank(documents, documentsHow)

async function blank(asked: readonly List[], how: How): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.creator = book.lastModifiedBy = 'Inspection workbench'
  book.title = `${how.title}: ${edition.says}`
  book.subject = edition.id
  // Drop-downs name the rows of the codes, which are written first and stand last.
  const [instructions, ...sheets] = ['Instructions', ...asked.map(({ number }) => sheetNameOf(number))].map((name) => book.addWorksheet(name))
  const rangeOf = writeCodes(book.addWorksheet(CODES_SHEET))
  writeInstructions(instructions!, asked, how)
  asked.forEach((list, i) => writeBlankList(sheets[i]!, list, rangeOf))
  return new Uint8Array(await book.xlsx.writeBuffer())
}
