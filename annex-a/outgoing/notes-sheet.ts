import type { Worksheet } from 'exceljs'
import { severities } from '../reading/checked.ts'
import { ADDED_HEADINGS, ADDED_SHEETS } from './added.ts'
import type { Repaired } from './annotate-sheet.ts'
import type { NotesGiven } from './note-cells.ts'
import { severityMarks } from './severity.ts'
import { addHeading, addRow, addTable, addTitle, setWidths } from './sheet-text.ts'
import { thousands } from './words.ts'

const [RESULT, FIX] = ADDED_HEADINGS

const ABOUT = [
  'This is a copy of what was sent, with what we found beside it. It holds what the lists hold about children: keep it as safe as the lists themselves.',
  `Correct the lists here, or in your own system and export them again. You can send this copy: the columns "${RESULT}" and "${FIX}", this sheet and the sheet "Summary" are left out when it is read.`,
  'The two columns stand at the left of each list, so that every other column is two letters further on than in the file that was sent. The places named in this workbook, such as D40, are those of this workbook.',
  'What stands in a cell is as it was sent: text is still text, with its spaces and leading zeros, and a date is still a date. Where a formula was sent, the value that Excel last saved for it stands here; #N/A, where Excel had not worked it out.',
  'Dates are shown as day/month/year. Fonts, colours, column widths, pictures and charts of the file are not in this copy. Hidden rows, columns and sheets are hidden here too, and were checked like any other.',
  'Each cell that something was found in has a colour and a note. The colour only repeats what the words at the left say.',
]

export function writeNotes(sheet: Worksheet, { given, marked }: NotesGiven, { cells }: Repaired = { cells: 0 }): void {
  setWidths(sheet, [24, 100])
  addTitle(sheet, ADDED_SHEETS.Notes)
  for (const line of ABOUT) mergeAcross(sheet, line)
  if (cells > 0) {
    mergeAcross(sheet, `${thousands(cells)} ${cells === 1 ? 'cell was' : 'cells were'} written more tidily than sent, as the authority agreed: without blanks around it, as a date, or as a code. Each has a colour, and "${FIX}" says what was sent. The file that was sent is unchanged.`)
  }
  if (given < marked) {
    mergeAcross(sheet, `Notes were put on ${thousands(given)} of ${thousands(marked)} marked cells: Excel opens a workbook with more of them very slowly. The column "${FIX}" says everything about every row.`)
  }
  addHeading(sheet, 'What the results mean')
  addTable(sheet, ['Result', 'Meaning'], severities.map((one) => [`${severityMarks[one].symbol} ${severityMarks[one].name}`, severityMarks[one].means]))
}

/** A paragraph. In one column of its own, so that it is read aloud and wrapped as one. */
function mergeAcross(sheet: Worksheet, text: string): void {
  const row = addRow(sheet, [null, text])
  row.getCell(1).value = '•'
  row.getCell(1).alignment = { horizontal: 'right', vertical: 'top' }
}
