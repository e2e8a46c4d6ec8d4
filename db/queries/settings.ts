import type { Kysely } from 'kysely'
import type { InspectionSettingTable } from '../tables/inspections.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>
export type SettingRow = InspectionSettingTable
export type SettingLine = SettingRow & { readonly setter: string }

/** Every change of an inspection's settings, the newest first, each with the name of whoever made it. */
export const settingLines = (db: Db, inspectionId: string): Promise<SettingLine[]> =>
  db.selectFrom('inspection_setting').innerJoin('person', 'person.id', 'inspection_setting.set_by').selectAll('inspection_setting').select('person.name as setter')
    .where('inspection_id', '=', inspectionId).orderBy('number', 'desc').execute()

/** Adds a line, which counts from then on. In the caller's transaction, so that two who change at once do not get one number. */
export const addSetting = async (db: Db, setting: Omit<SettingRow, 'number'>): Promise<void> => {
  const last = await db.selectFrom('inspection_setting').select((is) => is.fn.max('number').as('last')).where('inspection_id', '=', setting.inspection_id).executeTakeFirst()
  await db.insertInto('inspection_setting').values({ ...setting, number: Number(last?.last ?? 0) + 1 }).execute()
}
