import type { Checked, ReadList, SourceFile } from '../reading/checked.ts'
import { tidy } from '../reading/cells/result.ts'
import { listOfFileName, listOfSheetName } from '../reading/recognise/names.ts'
import { columnIndex } from '../workbook/a1.ts'
import type { Sheet, Workbook } from '../workbook/cells.ts'
import { sheetNameOf } from './sheet-names.ts'
import { ADDED_HEADINGS, beginsWithAdded, isAddedSheet, withoutAddedColumns } from './added.ts'

/** A file to be opened when its turn comes. */
export interface OpenableCopy extends Omit<SourceFile, 'bytes'> {
  /** Hexadecimal digits, where it is known. */
  readonly sha256?: string
  readonly open: () => Workbook
}

/** A sheet of a file that was taken: a list, or one that is none. */
export interface SheetAsSent {
  readonly sheet: Sheet
  /** By how many columns it moves to the right. */
  readonly by: number
  readonly list: ReadList | null
  readonly name: string
  /** Its name where it cannot keep its own. */
  readonly otherwise: string
}

/**
 * The sheets of one file in its order, without what an annotated copy added before. Lists that have come anew since, in
 * another file, are left out.
 */
export function sheetsAsSent(file: OpenableCopy, index: number, { files, lists }: Checked): SheetAsSent[] {
  const read = files[index]
  if (!read || read.problem) return []
  const own = lists.filter((list) => list.file === index)
  const all = file.open().sheets
  return all.filter((sheet) => !isAddedSheet(sheet)).flatMap((sheet): SheetAsSent[] => {
    const list = own.find((one) => one.sheet === sheet.name && hasHeadings(sheet, one))
    if (list) return [listSheet(sheet, list, file.name, all.length === 1)]
    const isOther = read.otherSheets.some(({ name }) => name === sheet.name)
    return isOther ? [{ sheet, by: 0, list: null, name: sheet.name, otherwise: sheet.name }] : []
  })
}

/** A copy that came back has room at its left already. */
function listSheet(sheet: Sheet, list: ReadList, file: string, alone: boolean): SheetAsSent {
  const numbered = sheetNameOf(list.list)
  // Among other sheets, the name of the file no longer says which list this is.
  const namedByFile = alone && listOfSheetName(sheet.name) === null && listOfFileName(file) === list.list
  const by = beginsWithAdded(sheet) ? 0 : ADDED_HEADINGS.length
  return { sheet: withoutAddedColumns(sheet), by, list, name: namedByFile ? numbered : sheet.name, otherwise: numbered }
}

function hasHeadings(sheet: Sheet, { headerRow, columns: [first] }: ReadList): boolean {
  for (const { number, cells } of sheet.rows()) {
    if (number < headerRow) continue
    return number === headerRow && cells.some(({ column, shown }) => first !== undefined && column === columnIndex(first.column) && tidy(shown) === first.header)
  }
  return false
}
