import type { Worksheet } from 'exceljs'
import { edition } from '../specification/edition.ts'
import type { List } from '../specification/grammar/list.ts'
import { CODES_SHEET } from './codes-sheet.ts'
import { sayKind } from './field-kind.ts'
import { addHeading, addRow, addTable, addTitle, setWidths } from './sheet-text.ts'

const HOW = [
  'Each list has a sheet of its own. Put one row for each child, contact or plan, below the headings; leave no row empty between them.',
  'Keep the headings as they are. Columns may stand in any order, and you may add columns of your own to the right: they are kept and named.',
  'Leave a cell empty where you have nothing to say. "N/A" and the like are not needed.',
  'Write dates as day/month/year, for example 28/02/2014.',
  `Choose codes from the drop-downs. What they mean is on the sheet "${CODES_SHEET}". A code without its meaning is read as well.`,
  'Use the same ID for a child on every list: it is how the lists are joined. IDs are text, so that leading zeros stay.',
  'A heading has a note that says what belongs below it. The table below says the same.',
  'Lists that are in another file may stay empty here, or be deleted.',
]

/** What to do, and what belongs in every column: the first sheet of the blank workbook. */
export function writeInstructions(sheet: Worksheet, lists: readonly List[]): void {
  setWidths(sheet, [14, 64, 38, 84, 12])
  addTitle(sheet, 'Lists for the inspection (Annex A)')
  addRow(sheet, ['Edition', `${edition.says} (${edition.id})`])
  addHeading(sheet, 'How to fill in the lists')
  HOW.forEach((line, i) => { addRow(sheet, [`Step ${i + 1}`, line]) })
  addHeading(sheet, 'The lists')
  addTable(sheet, ['Sheet', 'List', 'Rows', 'Who belongs on it'], lists.map(({ number, name, title, row: [one] }) => [`List ${number}`, name, `One for each ${one}`, title]))
  addHeading(sheet, 'What belongs in each column')
  addTable(sheet, ['Sheet', 'Heading', 'Kind', 'What belongs there', 'Due'], lists.flatMap(({ number, fields }) =>
    Object.values(fields).map((field) => [`List ${number}`, field.label, sayKind(field), field.help, `Stage ${field.stage ?? 1}`])))
}
