import type { FindingLine } from '../shown/finding-lines.ts'
import type { Workbook } from '../workbook/cells.ts'
import { namedColumns, type NamedColumns } from '../reading/headings/named-columns.ts'
import { meetingColumns, meetingFieldOf, meetingFields, type MeetingField } from './columns.ts'
import { readMeetingRow } from './row.ts'
import { lineOf } from './words.ts'

/** A meeting as a spreadsheet tells it. */
export interface ReadMeeting {
  readonly sheet: string
  /** As Excel shows it. */
  readonly row: number
  /** `YYYY-MM-DD` */
  readonly date: string
  /** `HH:MM`; null where it is not given. */
  readonly time: string | null
  readonly kind: string
  readonly place: string
  readonly area: string
  /** The authority's ID; empty where none is given. */
  readonly child: string
}

/** What a spreadsheet holds: either meetings, all of its rows, or what is wrong with them. */
export interface ReadMeetings {
  readonly meetings: readonly ReadMeeting[]
  /** What keeps the spreadsheet from being taken, in the form of the findings about lists. Of many, the first. */
  readonly wrong: readonly FindingLine[]
  /** All that is wrong, however much of it is told. */
  readonly wrongCount: number
  /** Sheets without the headings of meetings, and headings that are none of them: not taken, and said. */
  readonly otherSheets: readonly string[]
  readonly otherHeadings: readonly string[]
}

/** As much as anybody reads before correcting. */
const MOST_TOLD = 200

export interface MeetingOptions {
  /** `YYYY-MM-DD`: two-digit years are read near it, and meetings are expected around it. */
  readonly inspectionDate: string
}

export type MeetingHeadings = NamedColumns<MeetingField>

/** Every row of every sheet that has the headings of meetings. Throws UnreadableFile where the file is broken. */
export function readMeetings(workbook: Workbook, options: MeetingOptions): ReadMeetings {
  const meetings: ReadMeeting[] = []
  const wrong: FindingLine[] = []
  let wrongCount = 0
  const tell = (line: Omit<FindingLine, 'number'>): void => {
    wrongCount += 1
    if (wrong.length < MOST_TOLD) wrong.push({ number: wrongCount, ...line })
  }
  const otherSheets: string[] = []
  const otherHeadings: string[] = []
  for (const sheet of workbook.sheets) {
    const headings = namedColumns(sheet, meetingFieldOf, ['date', 'kind'])
    if (!headings) {
      otherSheets.push(sheet.name)
      continue
    }
    otherHeadings.push(...headings.others)
    for (const row of sheet.rows()) {
      if (row.number <= headings.row || row.cells.length === 0) continue
      const read = readMeetingRow(sheet.name, row, headings, options, tell)
      if (read) meetings.push(read)
    }
  }
  if (otherSheets.length === workbook.sheets.length) tell(noHeadings(workbook))
  else if (!meetings.length && !wrongCount) tell(lineOf({ sheet: null, row: null, column: null, header: null, value: null }, 'There is no meeting below the headings', 'Add a row for each meeting and send the file again'))
  return { meetings: wrongCount ? [] : meetings, wrong, wrongCount, otherSheets, otherHeadings }
}

const noHeadings = (workbook: Workbook): Omit<FindingLine, 'number'> => lineOf(
  { sheet: workbook.sheets.length === 1 ? workbook.sheets[0]!.name : null, row: null, column: null, header: null, value: null },
  'We found no row with the headings “Date” and “Kind of meeting”', `Give the columns headings: ${meetingFields.map((field) => meetingColumns[field].label).join(', ')}. Or use the blank workbook`,
)
