import { readFile } from 'node:fs/promises'
import { readMeetings } from '#annex-a/meetings/read.ts'
import { openFile } from '#annex-a/workbook/open.ts'
import { UnreadableFile } from '#annex-a/workbook/unreadable.ts'
import { stackOf } from '../web/faults.ts'
import { spreadsheetCaps } from './caps.ts'
import type { SpreadsheetJob, SpreadsheetSays } from './read-spreadsheet.ts'

/** The process that reads one spreadsheet of meetings: asks for its job, answers, ends. */
const answer = async ({ path, name, options }: SpreadsheetJob): Promise<SpreadsheetSays> => {
  try {
    return { is: 'read', read: readMeetings(openFile(name, new Uint8Array(await readFile(path)), spreadsheetCaps), options) }
  } catch (fault) {
    return fault instanceof UnreadableFile ? { is: 'unreadable', code: fault.code, facts: fault.facts } : { is: 'fault', stack: stackOf(fault) }
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
process.on('disconnect', () => process.exit())
process.once('message', (job: SpreadsheetJob) => {
  void answer(job).then((said) => process.send?.(said, () => process.disconnect()))
})
process.send?.({ is: 'ready' } satisfies SpreadsheetSays)
