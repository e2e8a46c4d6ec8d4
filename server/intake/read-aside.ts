import { fork } from 'node:child_process'
import type { Facts, UnreadableCode } from '#annex-a/workbook/unreadable.ts'

/** What a process that reads one file says. */
export type AsideSays<R> =
  | { readonly is: 'ready' }
  | { readonly is: 'read'; readonly read: R }
  | { readonly is: 'unreadable'; readonly code: UnreadableCode; readonly facts: Facts }
  | { readonly is: 'fault'; readonly stack: string }

/** The reader did not come to an end. `message` is its own stack, or what became of it; nothing out of a file. */
export class ReaderStopped extends Error {}

const patienceMs = 30_000
const heapMb = 512

/**
 * Reads a small spreadsheet in a process of its own, as lists are read: a file that nobody vouches for may make its reader
 * run out of memory, hang or crash without harm to the server. `worker`: the file of the process, which calls `answerAside`.
 * Throws ReaderStopped.
 */
export const readAside = <R>(worker: string, job: object): Promise<Extract<AsideSays<R>, { is: 'read' | 'unreadable' }>> => new Promise((resolve, reject) => {
  const child = fork(worker, [], { execArgv: [`--max-old-space-size=${heapMb}`], stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env: {} })
  const late = setTimeout(() => { reject(new ReaderStopped('It took too long')); child.kill('SIGKILL') }, patienceMs)
  child.on('message', (said: AsideSays<R>) => {
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
