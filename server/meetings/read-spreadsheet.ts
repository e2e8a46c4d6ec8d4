import { join } from 'node:path'
import type { MeetingOptions, ReadMeetings } from '#annex-a/meetings/read.ts'
import { readAside } from '../intake/read-aside.ts'

/** What is handed to the process when it asks. */
export interface SpreadsheetJob {
  /** Of the file, in full. */
  readonly path: string
  readonly name: string
  readonly options: MeetingOptions
}

/** Reads a spreadsheet of meetings in a process of its own. Throws ReaderStopped. */
export const readSpreadsheet = (job: SpreadsheetJob) => readAside<ReadMeetings>(join(import.meta.dirname, 'worker.ts'), job)
