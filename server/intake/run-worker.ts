import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { IntakeProgress } from './queue.ts'

/** What is handed to the thread. */
export interface WorkerData {
  /** Where the worker finds the same database. */
  readonly address: string
  readonly dataDir: string
  readonly auditKey: string
  readonly submissionId: string
}

export interface WorkerSettings extends Omit<WorkerData, 'submissionId'> {
  /** A checker that says nothing for so long is taken to be stuck. */
  readonly silenceMs: number
  /** The most that it may hold, beside the files themselves. */
  readonly heapMb: number
}

export interface Job {
  /** Resolves when the submission has been read; rejects when the checker failed, fell silent or was stopped. */
  readonly done: Promise<void>
  readonly stop: () => Promise<void>
}

/** Reads one submission in a thread of its own, which may die without harm to the server. */
export const runWorker = ({ silenceMs, heapMb, ...given }: WorkerSettings, submissionId: string, told: (progress: IntakeProgress) => void): Job => {
  const workerData: WorkerData = { ...given, submissionId }
  const worker = new Worker(join(import.meta.dirname, 'worker.ts'), { workerData, resourceLimits: { maxOldGenerationSizeMb: heapMb } })
  const stop = async (): Promise<void> => { await worker.terminate() }
  const done = new Promise<void>((resolve, reject) => {
    const silent = setTimeout(() => { reject(new Error('The checker said nothing for too long')); void stop() }, silenceMs)
    worker.on('message', (progress: IntakeProgress) => { silent.refresh(); told(progress) })
    worker.on('error', reject)
    worker.on('exit', (code) => {
      clearTimeout(silent)
      if (code === 0) resolve()
      else reject(new Error('The checker ended before it was done'))
    })
  })
  return { done, stop }
}
