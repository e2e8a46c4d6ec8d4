import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadMeeting, ReadMeetings } from '#annex-a/meetings/read.ts'
import type { FindingLine } from '#annex-a/shown/finding-lines.ts'
import { sayUnreadable } from '#annex-a/workbook/unreadable.ts'
import { addMeetingFile, addMeetings, meetingsOf } from '#db/queries/meetings.ts'
import { data } from 'react-router'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { inMegabytes } from '../intake/caps.ts'
import { receive } from '../intake/receive.ts'
import { discard, type StoredFile } from '../intake/stored-file.ts'
import { unprocessable, type FormProblem } from '../web/form.ts'
import { meetingCaps, mostMeetings } from './caps.ts'
import type { MeetingFacts } from './form.ts'
import { readSpreadsheet } from './read-spreadsheet.ts'
import { versionRow } from './save.ts'

/** Why a spreadsheet was not taken: row by row, in the form of the findings about lists. */
export interface SpreadsheetProblem extends FormProblem {
  readonly wrong?: { readonly lines: readonly FindingLine[]; readonly count: number }
}
export const refuseSpreadsheet = (problem: SpreadsheetProblem) => data<SpreadsheetProblem>(problem, { status: unprocessable })

/** A spreadsheet of which every row can be taken, or why none is. */
export type PreparedSpreadsheet = { readonly file: StoredFile; readonly read: ReadMeetings } | { readonly refused: SpreadsheetProblem }

const refused = (words: string, more: Partial<SpreadsheetProblem> = {}): { readonly refused: SpreadsheetProblem } => ({ refused: { errors: { files: words }, values: {}, ...more } })

/** Takes the form off the network and reads the file, before any transaction. What is refused is not kept. */
export const prepareSpreadsheet = async ({ request, inspection, workbench: { config }, visit }: Pick<HereInInspection, 'request' | 'inspection' | 'workbench' | 'visit'>): Promise<PreparedSpreadsheet> => {
  const { files, tooManyFiles } = await receive(request, config.dataDir, inspection.id, meetingCaps)
  const [file] = files
  const prepared = await look()
  if ('refused' in prepared) await discard(config.dataDir, files)
  return prepared

  async function look(): Promise<PreparedSpreadsheet> {
    if (!file) return refused('Choose the spreadsheet that holds the meetings')
    if (tooManyFiles) return refused('Choose one file')
    if (file.bytes > meetingCaps.fileBytes) return refused(`“${file.name}” is ${inMegabytes(file.bytes)}. A spreadsheet of meetings can be up to ${inMegabytes(meetingCaps.fileBytes)}`)
    try {
      const said = await readSpreadsheet({ path: join(config.dataDir, file.path), name: file.name, options: { inspectionDate: inspection.inspection_date } })
      return said.is === 'read' ? whole(file, said.read) : refused(Object.values(sayUnreadable(said.code, said.facts)).join(' '))
    } catch (fault) {
      visit.reportFault(fault)
      return refused(`Sorry, we could not read this file, and nothing of it was taken. Save it as “Excel Workbook (*.xlsx)” and try again; if it happens twice, quote reference ${visit.reference}`)
    }
  }
}

const whole = (file: StoredFile, read: ReadMeetings): PreparedSpreadsheet => {
  if (read.wrongCount) return refused(`Nothing of “${file.name}” was taken yet. Correct what is listed here and send it again`, { wrong: { lines: read.wrong, count: read.wrongCount } })
  if (read.meetings.length > mostMeetings) return refused(`“${file.name}” has more than ${mostMeetings} meetings. Send those of the weeks of the inspection`)
  return { file, read }
}

/** What became of a spreadsheet that was taken. */
export interface TakenSpreadsheet { readonly fileId: string; readonly added: number; readonly already: number }

const factsOf = ({ kind, date, time, place, area, child }: ReadMeeting): MeetingFacts => ({ kind, on_date: date, at_time: time, place, area, child_given: child })

/** Adds every meeting of a spreadsheet that is not on the list already: all, or nothing. Throws where the file is no longer on the disk. */
export const takeSpreadsheet = async ({ db, inspection, person, now, workbench, about }: HereInInspection, { file, read }: Extract<PreparedSpreadsheet, { read: ReadMeetings }>): Promise<TakenSpreadsheet | { readonly refused: SpreadsheetProblem }> => {
  await stat(join(workbench.config.dataDir, file.path))
  const planned = await meetingsOf(db, inspection.id)
  // By what is told, so that a spreadsheet of thousands is not compared with each of thousands.
  const keyOf = ({ kind, on_date, at_time, place, area, child_given }: MeetingFacts): string => JSON.stringify([kind, on_date, at_time, place, area, child_given])
  const before = new Set(planned.map(keyOf))
  const fresh = read.meetings.filter((meeting) => {
    const key = keyOf(factsOf(meeting))
    const isFresh = !before.has(key)
    before.add(key)
    return isFresh
  })
  if (planned.length + fresh.length > mostMeetings) return refused(`With these there would be more than ${mostMeetings} meetings. Send those of the weeks of the inspection`)
  const { id, name, bytes, sha256, path } = file
  await addMeetingFile(db, { id, inspection_id: inspection.id, name, bytes, sha256, path, added: fresh.length, already: read.meetings.length - fresh.length, left_out: JSON.stringify([...read.otherSheets.map((sheet) => `sheet “${sheet}”`), ...read.otherHeadings.map((heading) => `column “${heading}”`)].slice(0, 50)), sent_by: person.id, sent_at: now })
  const rows = fresh.map((meeting) => ({ meetingId: newId(), meeting }))
  await addMeetings(
    db, rows.map(({ meetingId, meeting }) => ({ id: meetingId, inspection_id: inspection.id, version: 1, file_id: id, file_row: meeting.row, made_by: person.id, made_at: now })),
    rows.map(({ meetingId, meeting }) => versionRow(factsOf(meeting), { meetingId, version: 1 }, person.id, now)),
  )
  about('meetings', id, { added: fresh.length })
  return { fileId: id, added: fresh.length, already: read.meetings.length - fresh.length }
}

