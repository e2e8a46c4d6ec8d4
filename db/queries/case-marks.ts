import type { Kysely } from 'kysely'
import type { CaseMarkTable } from '../tables/case-marks.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>

/** A line, with the name of who wrote it. */
export interface CaseMarkRow extends CaseMarkTable { readonly doer: string }

/** Every line of an inspection, the oldest first. */
export const marksOf = (db: Db, inspectionId: string): Promise<CaseMarkRow[]> =>
  db.selectFrom('case_mark').innerJoin('person', 'person.id', 'case_mark.done_by').selectAll('case_mark').select('person.name as doer')
    .where('case_mark.inspection_id', '=', inspectionId).orderBy('case_mark.number').execute()

/** Two at once: the number is taken already, and the second fails whole. */
export const addMark = async (db: Db, line: Omit<CaseMarkTable, 'number'>): Promise<void> => {
  const last = await db.selectFrom('case_mark').select((is) => is.fn.max('number').as('number')).where('inspection_id', '=', line.inspection_id).executeTakeFirst()
  await db.insertInto('case_mark').values({ ...line, number: Number(last?.number ?? 0) + 1 }).execute()
}
