import type { Worksheet } from 'exceljs'
import { edition } from '../specification/edition.ts'
import type { List } from '../specification/grammar/list.ts'
import { CODES_SHEET } from './codes-sheet.ts'
import { sayKind } from './field-kind.ts'
import { sheetNameOf } from './sheet-names.ts'
import { addHeading, addRow, addTable, addTitle, setWidths } from './sheet-text.ts'

/** What one blank workbook says of itself. */
export interface How {
  readonly title: string
  /** What its sheets hold, as a heading and as the heading of a column. */
  readonly sheets: readonly [several: string, one: string]
  readonly steps: readonly string[]
}

const STEPS = [
  'Each list has a sheet of its own. Put one row for each child, contact or plan, below the headings; leave no row empty between them.',
  'Keep the headings as they are. Columns may stand in any order, and you may add columns of your own to the right: they are kept and named.',
  'Leave a cell empty where you have nothing to say. "N/A" and the like are not needed.',
  'Write dates as day/month/year, for example 28/02/2014.',
  `Choose codes from the drop-downs. What they mean is on the sheet "${CODES_SHEET}". A code without its meaning is read as well.`,
  'Use the same ID for a child on every list: it is how the lists are joined. IDs are text, so that leading zeros stay.',
  'A heading has a note that says what belongs below it. The table below says the same.',
  'Lists that are in another file may stay empty here, or be deleted.',
]

export const listsHow: How = { title: 'Lists for the inspection (Annex A)', sheets: ['lists', 'List'], steps: STEPS }

/** Of the same engine, and so the same advice, but for what a document allows. */
export const documentsHow: How = {
  title: 'Child-level documents for the inspection (Annex A, 2.03, 2.06 and 2.07)',
  sheets: ['documents', 'Document'],
  steps: [
    'Each document has a sheet of its own. Put one row for each child below the headings; leave no row empty between them.',
    ...STEPS.slice(1, 4),
    'Use the same ID for a child as on the lists: it is how they are joined. IDs are text, so that leading zeros stay. A UPN in document 2.06 is kept, but joins nothing.',
    'In document 2.07 leave the ID and the date of birth empty for a child who is known only to the police.',
    'Write hours as a number, for example 12.5.',
    'Documents that are in another file may stay empty here, or be deleted.',
  ],
}

/** What to do, and what belongs in every column: the first sheet of a blank workbook. */
export function writeInstructions(sheet: Worksheet, lists: readonly List[], { title, sheets: [several, one], steps }: How): void {
  setWidths(sheet, [14, 64, 38, 84, 12])
  addTitle(sheet, title)
  addRow(sheet, ['Edition', `${edition.says} (${edition.id})`])
  addHeading(sheet, `How to fill in the ${several}`)
  steps.forEach((line, i) => { addRow(sheet, [`Step ${i + 1}`, line]) })
  addHeading(sheet, `The ${several}`)
  addTable(sheet, ['Sheet', one, 'Rows', 'Who belongs on it'], lists.map(({ number, name, row: [of], title: who }) => [sheetNameOf(number), name, `One for each ${of}`, who]))
  addHeading(sheet, 'What belongs in each column')
  addTable(sheet, ['Sheet', 'Heading', 'Kind', 'What belongs there', 'Due'], lists.flatMap(({ number, fields }) =>
    Object.values(fields).map((field) => [sheetNameOf(number), field.label, sayKind(field), field.help, `Stage ${field.stage ?? 1}`])))
}
