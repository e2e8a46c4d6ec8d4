import { open } from '#db/open.ts'
import { systemClock } from '../clock.ts'
import { stackOf } from '../web/faults.ts'
import type { IntakeProgress } from './queue.ts'
import { readSubmission } from './read-submission.ts'
import type { WorkerJob, WorkerSays } from './run-worker.ts'

/** The checker's own process: asks for its job, does it, ends. Tells of progress ten times a second, or when the step changes. */
const tellEveryMs = 100
let [toldAt, toldStep] = [0, '']
let finished = false

const say = (said: WorkerSays): void => { process.send?.(said) }

const tell = (progress: IntakeProgress): void => {
  const now = performance.now()
  if (progress.step === toldStep && now - toldAt < tellEveryMs) return
  toldAt = now
  toldStep = progress.step
  say({ is: 'progress', progress })
}

const read = async ({ address, dataDir, auditKey, submissionId }: WorkerJob): Promise<void> => {
  const store = await open(address)
  try {
    await readSubmission({ store, dataDir, auditKey, clock: systemClock }, submissionId, tell)
  } finally {
    await store.close()
  }
}

// Ctrl+C reaches every process of the group: when to stop is for the server to say.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
// Nobody is there any more to be told: the server was killed. What is half done is done anew when somebody asks for it.
process.on('disconnect', () => process.exit(finished ? 0 : 1))
process.once('message', (job: WorkerJob) => {
  read(job).then(() => { finished = true; process.disconnect() }, (fault: unknown) => {
    process.exitCode = 1
    process.send?.({ is: 'fault', stack: stackOf(fault) } satisfies WorkerSays, () => process.exit(1))
  })
})
say({ is: 'ready' })
