import { readFile } from 'node:fs/promises'
import { readChildren } from '#annex-a/statistics/incoming/children.ts'
import { readEntries, type EntryOptions } from '#annex-a/statistics/incoming/read.ts'
import { openFile } from '#annex-a/workbook/open.ts'
import { answerAside } from '../intake/answer-aside.ts'
import { registerSheetCaps } from './caps.ts'

/** What is handed to the process when it asks. `options`: past outcomes; without them, how many children live where. */
export interface RegisterJob {
  /** Of the file, in full. */
  readonly path: string
  readonly name: string
  readonly options: EntryOptions | null
}

/** The process that reads one spreadsheet for the register. */
answerAside(async ({ path, name, options }: RegisterJob) => {
  const workbook = openFile(name, new Uint8Array(await readFile(path)), registerSheetCaps)
  return options ? readEntries(workbook, options) : readChildren(workbook)
})
