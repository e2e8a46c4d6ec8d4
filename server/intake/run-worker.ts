import { fork } from 'node:child_process'
import { join } from 'node:path'
import { checkerMemory } from './checker-memory.ts'
import type { IntakeProgress } from './queue.ts'

/** What is handed to the worker when it asks, and not on its command line, which everybody on the machine can read. */
export interface WorkerJob {
  /** Where the worker finds the same database. */
  readonly address: string
  readonly dataDir: string
  readonly auditKey: string
  readonly submissionId: string
}

/** What the worker says. */
export type WorkerSays = { readonly is: 'ready' } | { readonly is: 'progress'; readonly progress: IntakeProgress } | { readonly is: 'fault'; readonly stack: string }

export interface WorkerSettings extends Omit<WorkerJob, 'submissionId'> {
  /** A checker that says nothing for so long is taken to be stuck. */
  readonly silenceMs: number
  /** The most that it may hold, beside the files themselves. */
  readonly heapMb: number
}

/** The checker did not come to an end. `message` is its own stack, or what became of it; nothing out of a file. */
export class CheckerStopped extends Error {}

export interface Job {
  /** Resolves when the submission has been read; rejects with CheckerStopped. */
  readonly done: Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * Reads one submission in a process of its own: it may run out of memory, be killed or crash without harm to the server,
 * which a thread may not.
 */
export const runWorker = ({ silenceMs, heapMb, ...given }: WorkerSettings, submissionId: string, told: (progress: IntakeProgress) => void): Job => {
  const worker = fork(join(import.meta.dirname, 'worker.ts'), [], { execArgv: [`--max-old-space-size=${heapMb}`, ...checkerMemory], stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env: {} })
  const { promise: gone, resolve: isGone } = Promise.withResolvers<undefined>()
  const done = new Promise<void>((resolve, reject) => {
    const stopped = (why: string): void => reject(new CheckerStopped(why))
    const silent = setTimeout(() => { stopped('It said nothing for too long'); worker.kill('SIGKILL') }, silenceMs)
    worker.on('message', (said: WorkerSays) => {
      silent.refresh()
      if (said.is === 'ready') worker.send({ ...given, submissionId } satisfies WorkerJob)
      else if (said.is === 'progress') told(said.progress)
      else stopped(said.stack)
    })
    worker.on('error', (fault) => { clearTimeout(silent); stopped(fault.message); isGone(undefined) })
    worker.on('exit', (code, signal) => {
      clearTimeout(silent)
      isGone(undefined)
      if (code === 0) resolve()
      else stopped(`It ended with ${signal ?? code}`)
    })
  })
  return { done, stop: async () => { worker.kill('SIGKILL'); await gone } }
}
