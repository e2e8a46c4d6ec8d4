import type { Kysely } from 'kysely'
import type { Tables } from '../tables/index.ts'
import { keptAs, seenPlace } from './kept.ts'

type Db = Kysely<Tables>

/** Where a version's children are kept, and when they were read. */
export interface ListedPlace { readonly place: string; readonly readAt: string | null }

export const placeOf = async (db: Db, submissionId: string): Promise<ListedPlace> => {
  const row = await db.selectFrom('submission').select(['id', 'kept_as', 'read_at']).where('id', '=', submissionId).executeTakeFirstOrThrow()
  return { place: seenPlace(row), readAt: row.read_at }
}

/** Each different entry of workers, as the summaries of children keep them. */
export const workersAsListed = async (db: Db, place: string): Promise<string[]> =>
  (await db.selectFrom('child_summary').select('workers').distinct().where('submission_id', '=', place).execute()).map(({ workers }) => workers)

/** The normalised ID of each child kept in a place. */
export const idsAsListed = async (db: Db, place: string): Promise<string[]> =>
  (await db.selectFrom('child_summary').innerJoin('child', 'child.id', 'child_summary.child_id').select('child.child_key').where('child_summary.submission_id', '=', place).execute()).map(({ child_key }) => child_key)

export interface BornOn { readonly day: string; readonly caseNumber: string | null }

// Far below what any engine takes as parameters of one statement.
const atOnce = 400

/** Which of these days are dates of birth of children kept in a place, and the number of the case where one of them is a case. */
export const bornOn = async (db: Db, place: string, days: readonly string[]): Promise<BornOn[]> => {
  const found: BornOn[] = []
  for (let from = 0; from < days.length; from += atOnce) {
    found.push(...await db.selectFrom('child_summary')
      .leftJoin('chosen_case', (on) => on.onRef('chosen_case.child_id', '=', 'child_summary.child_id').on('chosen_case.removed_at', 'is', null))
      .select(['child_summary.date_of_birth as day', 'chosen_case.number as caseNumber']).distinct().$narrowType<{ day: string }>()
      .where('child_summary.submission_id', '=', place).where('child_summary.date_of_birth', 'in', days.slice(from, from + atOnce)).execute())
  }
  return found
}

export interface ListedChild { readonly childKey: string; readonly shownId: string; readonly caseNumber: string | null }

/** Which of these are IDs of children on the lists of a submission, by the normalised ID, and the case of each where it is one. */
export const childrenCalled = async (db: Db, inspectionId: string, submissionId: string, keys: readonly string[]): Promise<ListedChild[]> => {
  const found: ListedChild[] = []
  for (let from = 0; from < keys.length; from += atOnce) {
    found.push(...await db.selectFrom('child').innerJoin('child_summary', 'child_summary.child_id', 'child.id')
      .leftJoin('chosen_case', (on) => on.onRef('chosen_case.child_id', '=', 'child.id').on('chosen_case.removed_at', 'is', null))
      .select(['child.child_key as childKey', 'child_summary.shown_id as shownId', 'chosen_case.number as caseNumber'])
      .where('child.inspection_id', '=', inspectionId).where('child_summary.submission_id', '=', keptAs(db, submissionId))
      .where('child.child_key', 'in', keys.slice(from, from + atOnce)).execute())
  }
  return found
}
