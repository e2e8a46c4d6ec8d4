import type { Kysely } from 'kysely'
import type { MilestoneChangeTable } from '../tables/calendar.ts'
import type { Tables } from '../tables/index.ts'

export interface MilestoneChange extends Omit<MilestoneChangeTable, 'inspection_id' | 'edition' | 'changed_by'> {
  readonly changer: string
}

/** Every change of a date of an inspection, the oldest first. */
export const milestoneChanges = (db: Kysely<Tables>, inspectionId: string): Promise<MilestoneChange[]> =>
  db.selectFrom('milestone_change').innerJoin('person', 'person.id', 'milestone_change.changed_by')
    .select(['number', 'milestone', 'on_date', 'at_time', 'reason', 'changed_at', 'person.name as changer'])
    .where('inspection_id', '=', inspectionId).orderBy('number').execute()

/** Two at once: the number is taken already, and the second fails whole. */
export const addMilestoneChange = async (db: Kysely<Tables>, change: Omit<MilestoneChangeTable, 'number'>): Promise<void> => {
  const last = await db.selectFrom('milestone_change').select((is) => is.fn.max('number').as('number')).where('inspection_id', '=', change.inspection_id).executeTakeFirst()
  await db.insertInto('milestone_change').values({ ...change, number: Number(last?.number ?? 0) + 1 }).execute()
}
