import type { Kysely } from 'kysely'
import type { InspectionTable, TeamMemberTable } from '../tables/inspections.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>
export type InspectionRow = InspectionTable

export const inspectionById = (db: Db, id: string): Promise<InspectionRow | undefined> =>
  db.selectFrom('inspection').selectAll().where('id', '=', id).executeTakeFirst()

export const allInspections = (db: Db): Promise<InspectionRow[]> =>
  db.selectFrom('inspection').selectAll().orderBy('week1_monday', 'desc').orderBy('id').execute()

export const inspectionsOfAuthority = (db: Db, authority: string): Promise<InspectionRow[]> =>
  db.selectFrom('inspection').selectAll().where('authority', '=', authority).orderBy('week1_monday', 'desc').orderBy('id').execute()

export const inspectionsOfMember = (db: Db, personId: string): Promise<InspectionRow[]> =>
  db.selectFrom('inspection').selectAll('inspection').innerJoin('team_member', 'team_member.inspection_id', 'inspection.id')
    .where('team_member.person_id', '=', personId).orderBy('week1_monday', 'desc').orderBy('inspection.id').execute()

export const addInspection = async (db: Db, inspection: InspectionRow): Promise<void> => {
  await db.insertInto('inspection').values(inspection).execute()
}

/**
 * Lets one transaction at a time decide something in an inspection: a write to its row, which changes nothing, makes the next one
 * wait on every engine. The door does it before anything is read.
 */
export const holdInspection = async (db: Db, id: string): Promise<void> => {
  await db.updateTable('inspection').set((row) => ({ id: row.ref('id') })).where('id', '=', id).execute()
}

export type InspectionDates = Pick<InspectionRow, 'notified_on' | 'inspection_date' | 'week1_monday' | 'lscb_concurrent'>

export const changeInspection = async (db: Db, id: string, to: InspectionDates): Promise<void> => {
  await db.updateTable('inspection').set(to).where('id', '=', id).execute()
}

export const memberRole = async (db: Db, inspectionId: string, personId: string): Promise<TeamMemberTable['role'] | null> =>
  (await db.selectFrom('team_member').select('role').where('inspection_id', '=', inspectionId).where('person_id', '=', personId).executeTakeFirst())?.role ?? null

export interface TeamMember { readonly personId: string; readonly name: string; readonly role: 'lead' | 'inspector'; readonly joinedAt: string }

/** The lead first, then by name. */
export const teamOf = async (db: Db, inspectionId: string): Promise<TeamMember[]> => {
  const rows = await db.selectFrom('team_member').innerJoin('person', 'person.id', 'team_member.person_id')
    .select(['person.id as personId', 'person.name as name', 'team_member.role as role', 'team_member.joined_at as joinedAt']).where('inspection_id', '=', inspectionId).orderBy('person.name').execute()
  return rows.toSorted((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'))
}

/** Ids of everybody on the team whose account is open. */
export const activeTeam = async (db: Db, inspectionId: string): Promise<ReadonlySet<string>> =>
  new Set((await db.selectFrom('team_member').innerJoin('person', 'person.id', 'team_member.person_id').select('person.id')
    .where('team_member.inspection_id', '=', inspectionId).where('person.disabled_at', 'is', null).execute()).map(({ id }) => id))

/** Replaces the whole team, in the transaction of the caller. */
export const setTeam = async (db: Db, inspectionId: string, members: readonly TeamMemberTable[]): Promise<void> => {
  await db.deleteFrom('team_member').where('inspection_id', '=', inspectionId).execute()
  if (members.length) await db.insertInto('team_member').values([...members]).execute()
}
