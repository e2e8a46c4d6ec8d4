import type { Kysely } from 'kysely'
import type { FieldPlace, FieldSessionTable, FieldTable, FieldVersionTable, HowKept } from '../tables/fields.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>
type Thing = Pick<FieldPlace, 'inspection_id' | 'about' | 'about_id'>

/** With the name of whoever saved it. */
export type NamedField = FieldTable & { readonly saver: string | null }
export type NamedVersion = FieldVersionTable & { readonly saver: string | null }

const never: readonly HowKept[] = ['waits', 'lost']

const named = (db: Db) => db.selectFrom('field').leftJoin('person', 'person.id', 'field.saved_by').selectAll('field').select('person.name as saver')
const namedVersions = (db: Db, place: FieldPlace) =>
  db.selectFrom('field_version').leftJoin('person', 'person.id', 'field_version.saved_by').selectAll('field_version').select('person.name as saver')
    .where('inspection_id', '=', place.inspection_id).where('about', '=', place.about).where('about_id', '=', place.about_id).where('field_version.name', '=', place.name)

const versions = (db: Db, place: FieldPlace) =>
  db.selectFrom('field_version').where('inspection_id', '=', place.inspection_id).where('about', '=', place.about).where('about_id', '=', place.about_id).where('name', '=', place.name)

/** Every field of a thing, as it stands. */
export const fieldsOf = (db: Db, { inspection_id, about, about_id }: Thing): Promise<NamedField[]> =>
  named(db).where('inspection_id', '=', inspection_id).where('about', '=', about).where('about_id', '=', about_id).orderBy('field.name').execute()

export const fieldAt = (db: Db, { inspection_id, about, about_id, name }: FieldPlace): Promise<NamedField | undefined> =>
  named(db).where('inspection_id', '=', inspection_id).where('about', '=', about).where('about_id', '=', about_id).where('field.name', '=', name).executeTakeFirst()

/** Every version that is kept, the latest first. */
export const fieldVersions = (db: Db, place: FieldPlace): Promise<NamedVersion[]> => namedVersions(db, place).orderBy('version', 'desc').execute()

export const fieldVersion = (db: Db, place: FieldPlace, version: number): Promise<NamedVersion | undefined> =>
  namedVersions(db, place).where('version', '=', version).executeTakeFirst()

/** The last number given, of versions that stood and that never did. */
export const lastFieldVersion = async (db: Db, place: FieldPlace): Promise<number> =>
  Number((await versions(db, place).select((of) => of.fn.max('version').as('last')).executeTakeFirst())?.last ?? 0)

/** Whether a version above this number was written by another page, and stood. */
export const othersSince = async (db: Db, place: FieldPlace, from: number, session: string): Promise<boolean> =>
  (await versions(db, place).where('version', '>', from).where('session', '!=', session).where('how', 'not in', [...never]).select('version').limit(1).executeTakeFirst()) !== undefined

/** The last that stood at or before this number: what somebody had before them who began from it. */
export const stoodAt = async (db: Db, place: FieldPlace, from: number): Promise<{ readonly version: number; readonly value: string } | undefined> =>
  versions(db, place).where('version', '<=', from).where('how', 'not in', [...never]).select(['version', 'value']).orderBy('version', 'desc').limit(1).executeTakeFirst()

export const addFieldVersion = async (db: Db, version: FieldVersionTable): Promise<void> => {
  await db.insertInto('field_version').values(version).execute()
}

/** Takes away a version that the same page has typed on from. */
export const thinFieldVersion = async (db: Db, place: FieldPlace, version: number): Promise<void> => {
  await db.deleteFrom('field_version').where('inspection_id', '=', place.inspection_id).where('about', '=', place.about).where('about_id', '=', place.about_id)
    .where('name', '=', place.name).where('version', '=', version).execute()
}

/** A version that came while typing was saved by a button, too: it is kept for good. */
export const markSaved = async (db: Db, { inspection_id, about, about_id, name }: FieldPlace, version: number): Promise<void> => {
  await db.updateTable('field_version').set({ how: 'saved' }).where('inspection_id', '=', inspection_id).where('about', '=', about).where('about_id', '=', about_id)
    .where('name', '=', name).where('version', '=', version).where('how', '=', 'typed').execute()
}

/** Makes the field stand so, whether or not there was one. */
export const setField = async (db: Db, field: FieldTable): Promise<void> => {
  await db.insertInto('field').values(field)
    .onConflict((on) => on.columns(['inspection_id', 'about', 'about_id', 'name']).doUpdateSet({
      version: field.version, value: field.value, saved_by: field.saved_by, session: field.session, saved_at: field.saved_at, put_aside_at: field.put_aside_at,
    })).execute()
}

/** What of a page waits for a choice, the latest first. */
export const waitingFor = (db: Db, place: FieldPlace, session: string): Promise<NamedVersion[]> =>
  namedVersions(db, place).where('how', '=', 'waits').where('session', '=', session).orderBy('version', 'desc').execute()

/** What of a person waits for a choice in any field of a thing, whichever page typed it. */
export const waitingIn = (db: Db, { inspection_id, about, about_id }: Thing, personId: string): Promise<FieldVersionTable[]> =>
  db.selectFrom('field_version').selectAll().where('inspection_id', '=', inspection_id).where('about', '=', about).where('about_id', '=', about_id)
    .where('how', '=', 'waits').where('saved_by', '=', personId).orderBy('version').execute()

/** What waited of a page no longer does: another was chosen. It stays in the history. */
export const settleWaiting = async (db: Db, place: FieldPlace, session: string): Promise<void> => {
  await db.updateTable('field_version').set({ how: 'lost' }).where('inspection_id', '=', place.inspection_id).where('about', '=', place.about)
    .where('about_id', '=', place.about_id).where('name', '=', place.name).where('how', '=', 'waits').where('session', '=', session).execute()
}

export const fieldSession = (db: Db, place: FieldPlace, session: string): Promise<FieldSessionTable | undefined> =>
  db.selectFrom('field_session').selectAll().where('inspection_id', '=', place.inspection_id).where('about', '=', place.about)
    .where('about_id', '=', place.about_id).where('name', '=', place.name).where('session', '=', session).executeTakeFirst()

export const setFieldSession = async (db: Db, row: FieldSessionTable): Promise<void> => {
  await db.insertInto('field_session').values(row)
    .onConflict((on) => on.columns(['inspection_id', 'about', 'about_id', 'name', 'session']).doUpdateSet({ change: row.change, version: row.version, kept_at: row.kept_at, told_at: row.told_at })).execute()
}

/** Everything of a thing is put aside, or taken up again. */
export const setPutAside = async (db: Db, { inspection_id, about, about_id }: Thing, at: string | null): Promise<void> => {
  await db.updateTable('field').set({ put_aside_at: at }).where('inspection_id', '=', inspection_id).where('about', '=', about).where('about_id', '=', about_id).execute()
}

/** Fields of evidence that belong to no record and that somebody typed; with `left`, also what was typed by people who are no longer on the team, or whose account is closed. */
export const unfinishedThings = (db: Db, inspectionId: string, personId: string, left: boolean): Promise<NamedField[]> =>
  named(db).where('inspection_id', '=', inspectionId).where('about', '=', 'evidence')
    .where((is) => is.or([is('saved_by', '=', personId), ...(left ? [is('saved_by', 'not in', is.selectFrom('team_member').innerJoin('person as member', 'member.id', 'team_member.person_id').select('member.id')
      .where('team_member.inspection_id', '=', inspectionId).where('member.disabled_at', 'is', null))] : [])]))
    .where('about_id', 'not in', (of) => of.selectFrom('evidence').select('evidence.id').where('evidence.inspection_id', '=', inspectionId)).orderBy('about_id').orderBy('field.name').execute()
