import { parentPort, workerData } from 'node:worker_threads'
import { open } from '#db/open.ts'
import { systemClock } from '../clock.ts'
import type { IntakeProgress } from './queue.ts'
import type { WorkerData } from './run-worker.ts'
import { readSubmission } from './read-submission.ts'

const given = workerData as WorkerData

const tellEveryMs = 100
let [toldAt, toldStep] = [0, '']
const tell = (progress: IntakeProgress): void => {
  const now = performance.now()
  if (progress.step === toldStep && now - toldAt < tellEveryMs) return
  toldAt = now
  toldStep = progress.step
  parentPort?.postMessage(progress)
}

const store = await open(given.address)
try {
  await readSubmission({ store, dataDir: given.dataDir, auditKey: given.auditKey, clock: systemClock }, given.submissionId, tell)
} finally {
  await store.close()
}
