import type { Kysely } from 'kysely'
import type { PersonTable } from '../tables/people.ts'
import type { Tables } from '../tables/index.ts'

export type PersonRow = PersonTable
type Db = Kysely<Tables>

export const personByEmail = (db: Db, email: string): Promise<PersonRow | undefined> =>
  db.selectFrom('person').selectAll().where('email', '=', email.trim().toLowerCase()).executeTakeFirst()

export const personById = (db: Db, id: string): Promise<PersonRow | undefined> =>
  db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()

export const everybody = (db: Db): Promise<PersonRow[]> =>
  db.selectFrom('person').selectAll().orderBy('name').orderBy('id').execute()

/** People who can be put on a team: inspectors whose account is open. */
export const inspectors = (db: Db): Promise<PersonRow[]> =>
  db.selectFrom('person').selectAll().where('role', '=', 'inspector').where('disabled_at', 'is', null).orderBy('name').orderBy('id').execute()

/** Throws the engine's error where the e-mail address is taken. */
export const addPerson = async (db: Db, person: PersonRow): Promise<void> => {
  await db.insertInto('person').values(person).execute()
}

export const setPassword = async (db: Db, id: string, password: string): Promise<void> => {
  await db.updateTable('person').set({ password }).where('id', '=', id).execute()
}

export const setDisabled = async (db: Db, id: string, disabledAt: string | null): Promise<void> => {
  await db.updateTable('person').set({ disabled_at: disabledAt }).where('id', '=', id).execute()
}

/** Names by id. */
export const namesOf = async (db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const wanted = [...new Set(ids)]
  if (!wanted.length) return new Map()
  const rows = await db.selectFrom('person').select(['id', 'name']).where('id', 'in', wanted).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
