import type { Kysely } from 'kysely'
import type { SessionTable } from '../tables/people.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>

export const addSession = async (db: Db, session: SessionTable): Promise<void> => {
  await db.insertInto('session').values(session).execute()
}

export const sessionByHash = (db: Db, tokenHash: string): Promise<SessionTable | undefined> =>
  db.selectFrom('session').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst()

export const touchSession = async (db: Db, tokenHash: string, seenAt: string): Promise<void> => {
  await db.updateTable('session').set({ seen_at: seenAt }).where('token_hash', '=', tokenHash).execute()
}

export const endSession = async (db: Db, tokenHash: string): Promise<void> => {
  await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute()
}

export const endSessionsOf = async (db: Db, personId: string): Promise<void> => {
  await db.deleteFrom('session').where('person_id', '=', personId).execute()
}

/** Removes sessions last seen, or made, before the given instants. */
export const endOldSessions = async (db: Db, seenBefore: string, madeBefore: string): Promise<void> => {
  await db.deleteFrom('session').where((is) => is.or([is('seen_at', '<', seenBefore), is('made_at', '<', madeBefore)])).execute()
}
