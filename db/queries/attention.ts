import type { Kysely } from 'kysely'
import type { PersonRow } from './people.ts'
import type { InspectionRow } from './inspections.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>

/** The open inspections that a person leads. */
export const inspectionsLedBy = (db: Db, personId: string): Promise<InspectionRow[]> =>
  db.selectFrom('inspection').innerJoin('team_member', 'team_member.inspection_id', 'inspection.id').selectAll('inspection')
    .where('team_member.person_id', '=', personId).where('team_member.role', '=', 'lead').where('inspection.closed_at', 'is', null)
    .orderBy('inspection.week1_monday', 'desc').orderBy('inspection.id').execute()

/** Those who lead an open inspection and have not had the digest of a day. */
export const waitingForDigest = (db: Db, day: string): Promise<PersonRow[]> =>
  db.selectFrom('person').selectAll('person').where('person.disabled_at', 'is', null)
    .where((is) => is.exists(is.selectFrom('team_member').innerJoin('inspection', 'inspection.id', 'team_member.inspection_id').select('team_member.person_id')
      .whereRef('team_member.person_id', '=', 'person.id').where('team_member.role', '=', 'lead').where('inspection.closed_at', 'is', null)))
    .where((is) => is.not(is.exists(is.selectFrom('digest_sent').select('digest_sent.person_id').whereRef('digest_sent.person_id', '=', 'person.id').where('digest_sent.day', '=', day))))
    .orderBy('person.email').execute()

export const noteDigest = async (db: Db, personId: string, day: string, at: string): Promise<void> => {
  await db.insertInto('digest_sent').values({ person_id: personId, day, sent_at: at }).execute()
}
