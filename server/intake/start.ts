import { otherPlace } from '#db/queries/kept.ts'
import { removeKept } from '#db/queries/list-rows.ts'
import { checkedAnew, moveAnew, moveSubmission, unfinishedSubmissions } from '#db/queries/submissions.ts'
import type { Store } from '#db/open.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import { newReference } from '../ids.ts'
import { stackOf } from '../web/faults.ts'
import type { Log } from '../web/log.ts'
import type { IntakeProgress, IntakeQueue } from './queue.ts'
import { CheckerStopped, runWorker, type Job, type WorkerSettings } from './run-worker.ts'
import { pause } from './steps.ts'
import { sweepOrphans } from './sweep.ts'

export interface IntakeNeeds {
  readonly config: Pick<Config, 'dataDir' | 'auditKey'>
  readonly store: Store
  readonly log: Log
  readonly clock: Clock
  readonly silenceMs?: number
  readonly heapMb?: number
}

/**
 * Tidies up after the last run and opens the line. What had been received is read now; what was being read when the server was
 * killed is marked as stopped, because the lists themselves may be what killed it; files that no submission names are removed, and
 * what a check anew left in the place that nobody sees.
 */
export const startIntake = async (needs: IntakeNeeds): Promise<IntakeQueue> => {
  const { store, log, config } = needs
  const unfinished = await unfinishedSubmissions(store.db)
  for (const { id } of unfinished.filter(({ state, anew }) => state === 'reading' || anew === 'checking')) {
    const reference = newReference()
    log.error({ reference, submission: id }, 'the server stopped while the checker was at work')
    await stopSubmission(store, id, reference)
  }
  await sweepOrphans(store.db, config.dataDir)
  for (const one of await checkedAnew(store.db)) await removeKept(store.db, otherPlace(one), pause)
  const line = openLine(needs)
  for (const { id } of unfinished.filter(({ state, anew }) => state === 'received' || (anew === 'waiting' && state !== 'reading'))) line.add(id)
  return line
}

const stopSubmission = (store: Store, id: string, reference: string): Promise<boolean> =>
  store.db.transaction().execute(async (db) =>
    await moveSubmission(db, id, ['received', 'reading'], { state: 'stopped', anew: null, fault_reference: reference })
    || moveAnew(db, id, ['waiting', 'checking'], { anew: 'stopped', fault_reference: reference }))

const settingsOf = ({ config, store, silenceMs = 60_000, heapMb = 1_536 }: IntakeNeeds): WorkerSettings => {
  if (!store.address) throw new Error('The checker cannot share this database with the server')
  return { address: store.address, dataDir: config.dataDir, auditKey: config.auditKey, silenceMs, heapMb }
}

const openLine = (needs: IntakeNeeds): IntakeQueue => {
  const settings = settingsOf(needs)
  const waiting: string[] = []
  let now: { readonly id: string; readonly job: Job; progress: IntakeProgress } | null = null
  // Asked for once more while it is being read: whether the checker still sees why is for it to say.
  let onceMore = false
  let closed = false
  let idle = Promise.withResolvers<undefined>()
  idle.resolve(undefined)

  const next = (): void => {
    const id = closed ? undefined : waiting.shift()
    if (id === undefined) return idle.resolve(undefined)
    const job = runWorker(settings, id, (progress) => { if (now?.id === id) now.progress = progress })
    now = { id, job, progress: { step: 'opening', list: null, rows: 0, of: null } }
    void job.done.catch((fault: unknown) => failed(id, fault)).finally(() => {
      now = null
      if (onceMore && !closed) waiting.push(id)
      onceMore = false
      next()
    })
  }
  const failed = async (id: string, fault: unknown): Promise<void> => {
    if (closed) return
    const reference = newReference()
    needs.log.error({ reference, submission: id, why: fault instanceof CheckerStopped ? fault.message : stackOf(fault) }, 'the checker stopped')
    // A full disk may have stopped the checker, and now this: it is said, and the next start marks the submission.
    await stopSubmission(needs.store, id, reference).catch((again: unknown) => needs.log.error({ reference, why: stackOf(again) }, 'could not note that the checker stopped'))
  }
  return {
    add: (id) => {
      if (now?.id === id) onceMore = true
      if (closed || now?.id === id || waiting.includes(id)) return
      waiting.push(id)
      if (now) return
      idle = Promise.withResolvers()
      next()
    },
    progressOf: (id) => {
      if (now?.id === id) return now.progress
      const ahead = waiting.indexOf(id)
      return ahead < 0 ? null : { step: 'waiting', list: null, rows: ahead + 1, of: null }
    },
    idle: () => idle.promise,
    close: async () => {
      closed = true
      waiting.length = 0
      const { id, job } = now ?? {}
      await job?.stop()
      await idle.promise
      if (id) await needs.store.db.transaction().execute(async (db) => await moveSubmission(db, id, 'reading', { state: 'received' }) || moveAnew(db, id, 'checking', { anew: 'waiting' }))
    },
  }
}
