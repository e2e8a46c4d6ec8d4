import { readFile } from 'node:fs/promises'
import { readMeetings } from '#annex-a/meetings/read.ts'
import { openFile } from '#annex-a/workbook/open.ts'
import { answerAside } from '../intake/answer-aside.ts'
import { spreadsheetCaps } from './caps.ts'
import type { SpreadsheetJob } from './read-spreadsheet.ts'

/** The process that reads one spreadsheet of meetings. */
answerAside(async ({ path, name, options }: SpreadsheetJob) => readMeetings(openFile(name, new Uint8Array(await readFile(path)), spreadsheetCaps), options))
