import { check } from '#annex-a/reading/check.ts'
import type { Progress } from '#annex-a/reading/checked.ts'
import { inspectionById } from '#db/queries/inspections.ts'
import { otherPlace, seenPlace } from '#db/queries/kept.ts'
import { removeKept } from '#db/queries/list-rows.ts'
import { moveAnew, moveSubmission, submissionById, type SubmissionRow } from '#db/queries/submissions.ts'
import { checkOptions } from './check-options.ts'
import type { Desk, Tell } from './desk.ts'
import { nativeZlib } from './native-zlib.ts'
import { finish, type Job, type Outcome, type Read } from './finish.ts'
import { keep } from './keep.ts'
import { standsOn } from './stands-on.ts'
import { carriedSources, ownSources, restoredSources, type Source } from './sources.ts'
import { pause } from './steps.ts'

/**
 * Reads, checks and keeps one submission that was received, or that is to be checked anew. Does nothing where it is neither.
 * Throws what goes wrong on our side; what is wrong with a file is a result, not a fault.
 */
export const readSubmission = async (desk: Desk, submissionId: string, tell: Tell): Promise<void> => {
  const { db } = desk.store
  const job = await db.transaction().execute((within) => begin(within, submissionId))
  if (!job) return
  let outcome: Outcome = 'overtaken'
  while (outcome === 'overtaken') {
    // What an interrupted reading, or the last turn of this one, left behind.
    await removeKept(db, job.place, pause)
    // Each turn with what is known by then.
    const read = await checkAll(desk, await submissionById(db, submissionId) ?? job.submission, tell)
    await keep(desk.store, job.submission.inspection_id, job.place, read.checked, tell)
    outcome = await finish(desk, job, read)
  }
  if (outcome === 'withdrawn') await removeKept(db, job.place, pause)
  else if (job.anew) await removeKept(db, seenPlace(job.submission), pause)
}

/** Either reading it for the first time, or checking it anew. */
const begin = async (db: Desk['store']['db'], submissionId: string): Promise<Job | null> => {
  const submission = await submissionById(db, submissionId)
  if (!submission) return null
  if (await moveSubmission(db, submissionId, 'received', { state: 'reading', anew: null, attempts: submission.attempts + 1 })) return { submission, place: seenPlace(submission), anew: false }
  return await moveAnew(db, submissionId, 'waiting', { anew: 'checking' }) ? { submission, place: otherPlace(submission), anew: true } : null
}

/** Checks what came and, with it, the lists of the upload before that did not come anew; or the lists of the version that is brought back. */
const checkAll = async ({ store, dataDir }: Desk, submission: SubmissionRow, tell: Tell): Promise<Read> => {
  // By all that is known now, whenever it was read before.
  const { inspection_date } = (await inspectionById(store.db, submission.inspection_id))!
  const options = { ...await checkOptions(store.db, { ...submission, read_at: null, inspection_date }), journeys: true }
  const before = await standsOn(store.db, submission)
  const told = (progress: Progress): void => tell({ step: progress.step, list: progress.list, rows: progress.rows, of: before?.rows ?? null })
  const read = (sources: readonly Source[]): Read => ({ checked: check(sources.map(({ file }) => file), options, told, nativeZlib), sources, before: before?.id ?? null, inspectionDate: inspection_date })
  if (submission.restores !== null) return read(before ? await restoredSources(store.db, before, dataDir) : [])
  const own = await ownSources(store.db, submission.id, dataDir)
  const alone = read(own)
  if (!before || !alone.checked.lists.length) return alone
  const carried = await carriedSources(store.db, before, new Set(alone.checked.lists.map(({ list }) => list)), dataDir)
  return carried.length ? read([...own, ...carried]) : alone
}
