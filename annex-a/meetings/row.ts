import { meetingKinds } from '../framework/meetings.ts'
import { dateReader } from '../reading/cells/date.ts'
import { saysNothing } from '../reading/cells/blank-words.ts'
import { textOf, tidy } from '../reading/cells/result.ts'
import { readKey } from '../reading/cells/text.ts'
import { addDays, sayDate } from '../reading/dates.ts'
import type { FindingLine } from '../shown/finding-lines.ts'
import { columnLetter } from '../workbook/a1.ts'
import type { Cell, SheetRow } from '../workbook/cells.ts'
import { meetingColumns, type MeetingField } from './columns.ts'
import { meetingKindCalled } from './kind.ts'
import type { MeetingHeadings, MeetingOptions, ReadMeeting } from './read.ts'
import { readTimeCell, timeOfDate } from './time.ts'
import { lineOf } from './words.ts'

type Tell = (line: Omit<FindingLine, 'number'>) => void

/** No place, area or ID is so long: such a text is a remark. */
export const longestText = 300
export const longestChild = 100

/** Meetings are of the weeks of the inspection: a day further away than this from it is a slip of the pen. */
const FARTHEST_DAYS = 120

/** What stands where something is not settled yet: the same as nothing. */
const NOT_YET = /^(?:tbc|tba|to be (?:confirmed|arranged|agreed|decided)|not (?:yet )?known)\.?$/i

/** A row as a meeting; null where something in it is wrong, and told, or where it is a row of empty words. */
export function readMeetingRow(sheet: string, row: SheetRow, headings: MeetingHeadings, options: MeetingOptions, tell: Tell): ReadMeeting | null {
  const cellOf = (field: MeetingField): Cell | null => {
    const at = headings.columns.get(field)?.at
    const cell = at === undefined ? undefined : row.cells.find(({ column }) => column === at)
    return cell && !saysNothing(tidy(textOf(cell))) && !NOT_YET.test(tidy(textOf(cell))) ? cell : null
  }
  const cells = { date: cellOf('date'), time: cellOf('time'), kind: cellOf('kind'), place: cellOf('place'), area: cellOf('area'), child: cellOf('child') }
  if (Object.values(cells).every((cell) => cell === null)) return null
  let isWrong = false
  const wrong = (field: MeetingField, message: string, fix: string): null => {
    isWrong = true
    const heading = headings.columns.get(field)
    const cell = cells[field]
    tell(lineOf({ sheet, row: row.number, column: heading ? columnLetter(heading.at) : null, header: heading?.text ?? meetingColumns[field].label, value: cell && tidy(textOf(cell)) }, message, fix))
    return null
  }
  const date = dateOf(cells.date, options.inspectionDate, wrong)
  const time = timeOf(cells, wrong)
  const kind = kindOf(cells.kind, wrong)
  const text = (field: 'place' | 'area'): string => textIn(field, cells[field], wrong)
  const [place, area, child] = [text('place'), text('area'), childOf(cells.child, wrong)]
  return isWrong || date === null || kind === null ? null : { sheet, row: row.number, date, time, kind, place, area, child }
}

type Wrong = (field: MeetingField, message: string, fix: string) => null

/** Whether a meeting on this day can be of an inspection around that date. */
export const isNear = (date: string, inspectionDate: string): boolean => date >= addDays(inspectionDate, -FARTHEST_DAYS) && date <= addDays(inspectionDate, FARTHEST_DAYS)
export const notNear = (date: string, inspectionDate: string): string => `${sayDate(date)} is more than four months from the inspection of ${sayDate(inspectionDate)}`

function dateOf(cell: Cell | null, inspectionDate: string, wrong: Wrong): string | null {
  if (!cell) return wrong('date', 'The date is missing', 'Write the day of the meeting, such as 26/04/2016')
  // A failed formula, such as #REF!, is no date either.
  const { value } = cell.kind === 'error' ? { value: null } : dateReader(inspectionDate)(cell)
  if (typeof value !== 'string') return wrong('date', 'This is not a day of the calendar', 'Write it as day/month/year, such as 26/04/2016')
  return isNear(value, inspectionDate) ? value : wrong('date', notNear(value, inspectionDate), 'Check the month and the year')
}

function timeOf({ date, time }: { readonly date: Cell | null; readonly time: Cell | null }, wrong: Wrong): string | null {
  if (!time) return date ? timeOfDate(date) : null
  return readTimeCell(time) ?? wrong('time', 'This is not a time of day', 'Write when the meeting begins, such as 10:30, or leave the cell empty where it is not known yet')
}

function kindOf(cell: Cell | null, wrong: Wrong): string | null {
  if (!cell) return wrong('kind', 'The kind of meeting is missing', `Write one of: ${allKinds}`)
  return meetingKindCalled(textOf(cell)) ?? wrong('kind', 'This is no kind of meeting that we know', `Write one of: ${allKinds}`)
}
const allKinds = meetingKinds.map(({ name }) => name).join('; ')

function textIn(field: 'place' | 'area', cell: Cell | null, wrong: Wrong): string {
  const text = cell ? tidy(textOf(cell)) : ''
  if (text.length > longestText) wrong(field, `This is longer than ${longestText} characters`, 'Shorten it')
  return text
}

function childOf(cell: Cell | null, wrong: Wrong): string {
  if (!cell) return ''
  const id = cell.kind === 'error' ? '' : String(readKey(cell).value ?? '')
  // More than four words are a name with a remark, or several children.
  if (!id || id.length > longestChild || id.split(' ').length > 4) wrong('child', 'This is not the ID of one child', 'Write the same ID as on your lists, or leave the cell empty. Never write a name')
  return id
}
