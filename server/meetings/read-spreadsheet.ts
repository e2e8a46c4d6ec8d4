import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { MeetingOptions, ReadMeetings } from '#annex-a/meetings/read.ts'
import type { Facts, UnreadableCode } from '#annex-a/workbook/unreadable.ts'

/** What is handed to the process when it asks. */
export interface SpreadsheetJob {
  /** Of the file, in full. */
  readonly path: string
  readonly name: string
  readonly options: MeetingOptions
}

/** What the process says. */
export type SpreadsheetSays =
  | { readonly is: 'ready' }
  | { readonly is: 'read'; readonly read: ReadMeetings }
  | { readonly is: 'unreadable'; readonly code: UnreadableCode; readonly facts: Facts }
  | { readonly is: 'fault'; readonly stack: string }

/** The reader did not come to an end. `message` is its own stack, or what became of it; nothing out of a file. */
export class ReaderStopped extends Error {}

const patienceMs = 30_000
const heapMb = 512

/**
 * Reads a spreadsheet of meetings in a process of its own, as lists are read: a file that nobody vouches for may make its reader
 * run out of memory, hang or crash without harm to the server. Throws ReaderStopped.
 */
export const readSpreadsheet = (job: SpreadsheetJob): Promise<Extract<SpreadsheetSays, { is: 'read' | 'unreadable' }>> => new Promise((resolve, reject) => {
  const child = fork(join(import.meta.dirname, 'worker.ts'), [], { execArgv: [`--max-old-space-size=${heapMb}`], stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env: {} })
  const late = setTimeout(() => { reject(new ReaderStopped('It took too long')); child.kill('SIGKILL') }, patienceMs)
  child.on('message', (said: SpreadsheetSays) => {
    if (said.is === 'ready') child.send(job)
    else if (said.is === 'fault') reject(new ReaderStopped(said.stack))
    else resolve(said)
  })
  child.on('error', (fault) => reject(new ReaderStopped(fault.message)))
  child.on('exit', (code, signal) => {
    clearTimeout(late)
    reject(new ReaderStopped(`It ended with ${signal ?? code}`))
  })
})
