import type { Kysely } from 'kysely'
import type { EventTable } from '../tables/people.ts'
import type { Tables } from '../tables/index.ts'

type Db = Kysely<Tables>

export const lastEvent = (db: Db): Promise<Pick<EventTable, 'number' | 'hash'> | undefined> =>
  db.selectFrom('event').select(['number', 'hash']).orderBy('number', 'desc').limit(1).executeTakeFirst()

export const addEvent = async (db: Db, event: EventTable): Promise<void> => {
  await db.insertInto('event').values(event).execute()
}

/** What an event was about: our own kind and id. */
export interface Subject { readonly kind: string; readonly id: string }

/** The newest first, that it was set up included; `before` is an event's number, for the next page. `about`: of these things alone. */
export const eventsOfInspection = (db: Db, inspectionId: string, before: number | null, take: number, about: readonly Subject[] | null = null): Promise<EventTable[]> => {
  let query = db.selectFrom('event').selectAll()
    .where((is) => is.or([is('inspection_id', '=', inspectionId), is.and([is('subject_kind', '=', 'inspection'), is('subject_id', '=', inspectionId)])]))
  if (about !== null) query = query.where((is) => is.or(about.map(({ kind, id }) => is.and([is('subject_kind', '=', kind), is('subject_id', '=', id)]))))
  if (before !== null) query = query.where('number', '<', before)
  return query.orderBy('number', 'desc').limit(take).execute()
}

/** In order, from a number on: for verifying the chain in pieces. */
export const eventsFrom = (db: Db, number: number, take: number): Promise<EventTable[]> =>
  db.selectFrom('event').selectAll().where('number', '>=', number).orderBy('number').limit(take).execute()

/** All of an inspection, in order: those that came with it from elsewhere, then those of here. */
export const everyEventOf = async (db: Db, inspectionId: string): Promise<EventTable[]> => [
  ...await db.selectFrom('brought_event').select(['number', 'at', 'person_id', 'action', 'outcome', 'inspection_id', 'subject_kind', 'subject_id', 'detail', 'hash'])
    .where('of_inspection', '=', inspectionId).orderBy('at').orderBy('number').orderBy('hash').execute(),
  ...(await eventsOfInspection(db, inspectionId, null, Number.MAX_SAFE_INTEGER)).toReversed(),
]

export const countBroughtEvents = async (db: Db, inspectionId: string): Promise<number> =>
  Number((await db.selectFrom('brought_event').select((is) => is.fn.countAll<number>().as('count')).where('of_inspection', '=', inspectionId).executeTakeFirstOrThrow()).count)
