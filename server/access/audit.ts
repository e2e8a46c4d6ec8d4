import { createHmac } from 'node:crypto'
import type { Kysely } from 'kysely'
import { addEvent, eventsFrom, lastEvent } from '#db/queries/events.ts'
import type { Tables } from '#db/tables/index.ts'
import type { EventTable } from '#db/tables/people.ts'

export type NewEvent = Omit<EventTable, 'number' | 'hash'>

/** Each field with its length before it, and nothing unlike an empty text, so that no two events read alike. */
const canonical = (event: Omit<EventTable, 'hash'>): string =>
  [event.number, event.at, event.person_id, event.action, event.outcome, event.inspection_id, event.subject_kind, event.subject_id, event.detail]
    .map((value) => (value === null ? '-' : `${String(value).length}:${String(value)}`)).join('|')

const hashOf = (before: string, event: Omit<EventTable, 'hash'>, key: string): string =>
  createHmac('sha256', key).update(`${before}\n${canonical(event)}`).digest('hex')

/** Appends an event in the caller's transaction, chained to the one before it. */
export const writeEvent = async (db: Kysely<Tables>, event: NewEvent, key: string): Promise<void> => {
  const last = await lastEvent(db)
  const numbered = { ...event, number: (last?.number ?? 0) + 1 }
  await addEvent(db, { ...numbered, hash: hashOf(last?.hash ?? '', numbered, key) })
}

export interface ChainCheck {
  readonly events: number
  /** The number of the first event that does not follow from the one before; null where the chain is whole. */
  readonly brokenAt: number | null
  /** The last hash: keep it elsewhere, because a chain cannot show that its own end was cut off. */
  readonly head: string
}

/** Walks the whole chain. Evidence of change, not proof against it: see the room's README. */
export const verifyEvents = async (db: Kysely<Tables>, key: string): Promise<ChainCheck> => {
  let [number, head] = [1, '']
  for (;;) {
    const some = await eventsFrom(db, number, 5_000)
    if (!some.length) return { events: number - 1, brokenAt: null, head }
    for (const event of some) {
      if (event.number !== number || event.hash !== hashOf(head, event, key)) return { events: number - 1, brokenAt: number, head }
      head = event.hash
      number += 1
    }
  }
}
