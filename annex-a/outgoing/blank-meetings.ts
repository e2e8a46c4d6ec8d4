import ExcelJS, { type DataValidation, type Worksheet } from 'exceljs'
import { meetingKinds } from '../framework/meetings.ts'
import { meetingColumns, meetingFields, type MeetingField } from '../meetings/columns.ts'
import { columnLetter } from '../workbook/a1.ts'
import { cellStyles, DATE_FORMAT, TEXT_FORMAT } from './cell-styles.ts'

const LAST_ROW = 1_000
const KINDS_SHEET = 'Kinds of meeting'
const looks: { readonly [F in MeetingField]: { readonly width: number; readonly format: string } } = {
  date: { width: 14, format: DATE_FORMAT }, time: { width: 10, format: 'hh:mm' }, kind: { width: 44, format: TEXT_FORMAT }, place: { width: 34, format: TEXT_FORMAT }, area: { width: 20, format: TEXT_FORMAT }, child: { width: 18, format: TEXT_FORMAT },
}

/** exceljs has these, and says nothing of them in its types. */
const validationsOf = (sheet: Worksheet): { add(range: string, validation: DataValidation): void } =>
  (sheet as unknown as { readonly dataValidations: { add(range: string, validation: DataValidation): void } }).dataValidations

/** An .xlsx for planned multi-agency meetings without a row: headings with a note on each, formats, and the kinds to choose from. */
export async function blankMeetings(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.creator = book.lastModifiedBy = 'Inspection workbench'
  book.title = 'Planned multi-agency meetings'
  const sheet = book.addWorksheet('Meetings')
  const style = cellStyles()
  sheet.addRow(meetingFields.map((field) => meetingColumns[field].label)).eachCell((cell, number) => {
    cell.style = style({ heading: true })
    cell.note = meetingColumns[meetingFields[number - 1]!].help
  })
  meetingFields.forEach((field, at) => {
    const column = sheet.getColumn(at + 1)
    column.width = looks[field].width
    ;(column as { style: object }).style = { numFmt: looks[field].format }
  })
  sheet.views = [{ state: 'frozen', ySplit: 1 }]
  const kinds = book.addWorksheet(KINDS_SHEET)
  kinds.getColumn(1).width = 60
  kinds.addRow(['What can be chosen']).eachCell((cell) => { cell.style = style({ heading: true }) })
  for (const { name } of meetingKinds) kinds.addRow([name])
  const letter = columnLetter(meetingFields.indexOf('kind'))
  validationsOf(sheet).add(`${letter}2:${letter}${LAST_ROW}`, { type: 'list', formulae: [`'${KINDS_SHEET}'!$A$2:$A$${meetingKinds.length + 1}`], allowBlank: true, showErrorMessage: false })
  return new Uint8Array(await book.xlsx.writeBuffer())
}
