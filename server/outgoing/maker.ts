import { fork } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Store } from '#db/open.ts'
import type { Config } from '../config.ts'
import { newId } from '../ids.ts'
import type { Blank, Order } from './order.ts'

/** What is handed to the process when it asks, and not on its command line, which everybody on the machine can read. */
export interface MakerJob {
  readonly address: string
  readonly dataDir: string
  readonly auditKey: string
  readonly order: Order
  /** Where to write. */
  readonly path: string
}

/** What the process says. */
export type MakerSays = { readonly is: 'ready' } | { readonly is: 'fault'; readonly stack: string }

/** Makes the files that go out again, one after the other, in a process of their own: writing a large workbook takes seconds and much memory. */
export interface Maker {
  /**
   * Writes what was ordered into a file of the data folder and answers with its path; whoever asks removes it. Throws MakerStopped.
   * `asker`: once it is aborted nobody waits any more, and what is not yet made is not made.
   */
  readonly make: (order: Order, asker?: AbortSignal) => Promise<string>
  /** A workbook without rows, which is the same for everybody: made once. */
  readonly blank: (of: Blank) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** The file could not be made. `message` is the process's own stack, or what became of it; nothing out of a file. */
class MakerStopped extends Error {}

/** The longest that one file may take to make: 102,000 rows take about a minute on two slow cores. */
const patienceMs = 5 * 60_000
const heapMb = 3_072
const folder = 'outgoing'
/** What nobody has fetched by then, because the answer was cut off, is removed. */
const keptMs = 30 * 60_000

export interface MakerNeeds {
  readonly config: Pick<Config, 'dataDir' | 'auditKey'>
  readonly store: Store
}

/** Clears away what the last run left behind and stands ready. */
export const startMaker = async ({ config: { dataDir, auditKey }, store }: MakerNeeds): Promise<Maker> => {
  await rm(join(dataDir, folder), { recursive: true, force: true })
  await mkdir(join(dataDir, folder), { mode: 0o700 })
  let last: Promise<unknown> = Promise.resolve()
  const closing = new AbortController()
  const make: Maker['make'] = (order, asker) => {
    const stop = asker ? AbortSignal.any([asker, closing.signal]) : closing.signal
    const path = join(dataDir, folder, newId())
    const made = last.then(() => inProcess({ address: store.address ?? '', dataDir, auditKey, order, path }, stop))
    last = made.catch(() => {})
    return made
  }
  const takeOut = async (path: string): Promise<Uint8Array> => {
    const bytes = await readFile(path)
    await rm(path, { force: true })
    return bytes
  }
  const blanks = new Map<Blank, Promise<Uint8Array>>()
  const makeBlank = (of: Blank): Promise<Uint8Array> => {
    const made = make({ what: 'blank', of }).then(takeOut).catch((fault: unknown) => { blanks.delete(of); throw fault })
    blanks.set(of, made)
    return made
  }
  return {
    make,
    // What went wrong once is tried again by the next who asks.
    blank: (of) => blanks.get(of) ?? makeBlank(of),
    close: async () => {
      closing.abort()
      await last
    },
  }
}

const inProcess = async (job: MakerJob, stop: AbortSignal): Promise<string> => {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(patienceMs)])
  if (signal.aborted) throw new MakerStopped('Nobody waits for it any more')
  const { promise, resolve, reject } = Promise.withResolvers<undefined>()
  const child = fork(join(import.meta.dirname, 'worker.ts'), [], {
    execArgv: [`--max-old-space-size=${heapMb}`], stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env: {}, signal, killSignal: 'SIGKILL',
  })
  let why = ''
  child.on('message', (said: MakerSays) => {
    if (said.is === 'ready') child.send(job)
    else why = said.stack
  })
  // An abort is told as an error; the end of the process follows it.
  child.on('error', (fault) => { why ||= fault.message })
  child.on('exit', (code, ended) => (code === 0 ? resolve(undefined) : reject(new MakerStopped(why || `It ended with ${ended ?? code}`))))
  try {
    await promise
    setTimeout(() => { void rm(job.path, { force: true }) }, keptMs).unref()
    return job.path
  } catch (fault) {
    await rm(job.path, { force: true })
    throw fault
  }
}
