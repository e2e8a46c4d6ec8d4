import type { Kysely } from 'kysely'
import type { Tables } from '../tables/index.ts'
import type { ConfirmedMeaningTable } from '../tables/confirmed.ts'

type Db = Kysely<Tables>
export type MeaningRow = ConfirmedMeaningTable
/** With the names of who confirmed it and who ended it. */
export type NamedMeaning = MeaningRow & { readonly confirmer: string; readonly ender: string | null }

const named = (db: Db) =>
  db.selectFrom('confirmed_meaning').innerJoin('person as confirmer', 'confirmer.id', 'confirmed_by').leftJoin('person as ender', 'ender.id', 'ended_by')
    .selectAll('confirmed_meaning').select(['confirmer.name as confirmer', 'ender.name as ender'])

/** What stands for an authority, or stood at an instant. In the order in which it was confirmed. */
export const meaningsOf = (db: Db, authority: string, edition: string, at: string | null = null): Promise<NamedMeaning[]> => {
  const all = named(db).where('confirmed_meaning.authority', '=', authority).where('edition', '=', edition)
  const standing = at === null ? all.where('ended_at', 'is', null)
    : all.where('confirmed_at', '<=', at).where((is) => is.or([is('ended_at', 'is', null), is('ended_at', '>', at)]))
  return standing.orderBy('confirmed_at').orderBy('confirmed_meaning.id').execute()
}

/** One that stands, of this authority. */
export const meaningById = (db: Db, authority: string, id: string): Promise<NamedMeaning | undefined> =>
  named(db).where('confirmed_meaning.id', '=', id).where('confirmed_meaning.authority', '=', authority).where('ended_at', 'is', null).executeTakeFirst()

type Named = Pick<MeaningRow, 'authority' | 'edition' | 'kind' | 'subject' | 'written_key'>

/** Everything ever said of the same heading or value, the newest first. */
export const historyOf = (db: Db, { authority, edition, kind, subject, written_key }: Named): Promise<NamedMeaning[]> =>
  named(db).where('confirmed_meaning.authority', '=', authority).where('edition', '=', edition).where('kind', '=', kind).where('subject', '=', subject).where('written_key', '=', written_key)
    .orderBy('confirmed_at', 'desc').orderBy('confirmed_meaning.id', 'desc').execute()

export const addMeaning = async (db: Db, meaning: MeaningRow): Promise<void> => {
  await db.insertInto('confirmed_meaning').values(meaning).execute()
}

/** Ends one that stands. False where it does not. */
export const endMeaning = async (db: Db, id: string, by: string, at: string): Promise<boolean> => {
  const done = await db.updateTable('confirmed_meaning').set({ ended_by: by, ended_at: at }).where('id', '=', id).where('ended_at', 'is', null).executeTakeFirst()
  return Number(done.numUpdatedRows) > 0
}
