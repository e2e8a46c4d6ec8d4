import type { Kysely } from 'kysely'
import type { CaseSeenTable } from '../tables/cases-seen.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>

export interface CaseSince {
  readonly id: string
  readonly number: string
  readonly childId: string
  /** The version up to which it was seen what became of the child: at first the one from which it was chosen. */
  readonly since: string
}

/** The cases that stand, by number, each with the version up to which it was seen. */
export const casesSince = async (db: Db, inspectionId: string): Promise<CaseSince[]> => {
  const cases = await db.selectFrom('chosen_case').select(['id', 'number', 'child_id', 'submission_id']).where('inspection_id', '=', inspectionId).where('removed_at', 'is', null).orderBy('number').execute()
  const seen = await db.selectFrom('case_seen').innerJoin('chosen_case', 'chosen_case.id', 'case_seen.case_id').select(['case_id', 'case_seen.submission_id as submission_id'])
    .where('inspection_id', '=', inspectionId).orderBy('case_seen.number').execute()
  // The newest line of a case is its last.
  const last = new Map(seen.map(({ case_id, submission_id }) => [case_id, submission_id]))
  return cases.map(({ id, number, child_id, submission_id }) => ({ id, number, childId: child_id, since: last.get(id) ?? submission_id }))
}

/** Two at once: the number is taken already, and the second fails whole. */
export const addCaseSeen = async (db: Db, seen: Omit<CaseSeenTable, 'number'>): Promise<void> => {
  const last = await db.selectFrom('case_seen').select((is) => is.fn.max('number').as('number')).where('case_id', '=', seen.case_id).executeTakeFirst()
  await db.insertInto('case_seen').values({ ...seen, number: Number(last?.number ?? 0) + 1 }).execute()
}
