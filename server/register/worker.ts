import { readFile } from 'node:fs/promises'
import { readEntries, type EntryOptions } from '#annex-a/statistics/incoming/read.ts'
import { openFile } from '#annex-a/workbook/open.ts'
import { answerAside } from '../intake/answer-aside.ts'
import { registerSheetCaps } from './caps.ts'

/** What is handed to the process when it asks. */
export interface OutcomesJob {
  /** Of the file, in full. */
  readonly path: string
  readonly name: string
  readonly options: EntryOptions
}

/** The process that reads one spreadsheet of past outcomes. */
answerAside(async ({ path, name, options }: OutcomesJob) => readEntries(openFile(name, new Uint8Array(await readFile(path)), registerSheetCaps), options))
