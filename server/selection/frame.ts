import type { Kysely } from 'kysely'
import { frameRows } from '#db/queries/children.ts'
import { flagTotalsOf } from '#db/queries/flags.ts'
import { submissionById } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'
import type { Workbench } from '../workbench.ts'
import { countFacets, type FacetCounts } from './balance.ts'
import { optionsOf, type FilterOptions } from './options.ts'

/** All children of a version, counted: what a choice is balanced against, and what a filter can find. */
export interface Frame {
  readonly submissionId: string
  readonly submission: { readonly id: string; readonly kept_as: string | null; readonly inspection_date: string }
  /** v1, v2 … */
  readonly version: number
  readonly total: number
  readonly facets: readonly FacetCounts[]
  readonly options: FilterOptions
}

/**
 * A version that was read does not change, and counting 50,000 children takes longer than everything else on the page:
 * so the counts of the versions last asked for are kept, a few numbers and names each. One that is read again counts anew.
 */
const versionsKept = 16
const kept = new WeakMap<Workbench, Map<string, Frame>>()

/** The current version of an inspection, counted; null before the first is read. */
export const currentFrame = async (
  workbench: Workbench, db: Kysely<Tables>, inspection: { readonly id: string; readonly current_submission_id: string | null },
): Promise<Frame | null> => {
  const submission = inspection.current_submission_id === null ? undefined : await submissionById(db, inspection.current_submission_id)
  if (!submission) return null
  const frames = kept.get(workbench) ?? new Map<string, Frame>()
  kept.set(workbench, frames)
  const key = `${submission.id} ${submission.read_at} ${submission.attempts} ${submission.kept_as}`
  const frame = frames.get(key) ?? await countFrame(db, inspection.id, submission)
  frames.delete(key)
  frames.set(key, frame)
  const [oldest] = frames.keys()
  if (frames.size > versionsKept && oldest !== undefined) frames.delete(oldest)
  return frame
}

const countFrame = async (db: Kysely<Tables>, inspectionId: string, submission: Frame['submission'] & { readonly version: number | null; readonly number: number }): Promise<Frame> => {
  const rows = await frameRows(db, submission.id)
  const facets = countFacets(rows)
  return { submissionId: submission.id, submission, version: submission.version ?? submission.number, total: rows.length, facets, options: optionsOf(inspectionId, rows, facets, await flagTotalsOf(db, submission.id)) }
}

/** The same where nothing is remembered, for a process that ends when it has made one file. */
export const countedAnew = async (db: Kysely<Tables>, inspection: { readonly id: string; readonly current_submission_id: string | null }): Promise<Frame | null> => {
  const submission = inspection.current_submission_id === null ? undefined : await submissionById(db, inspection.current_submission_id)
  return submission ? countFrame(db, inspection.id, submission) : null
}
