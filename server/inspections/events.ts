import { actions, permissionOf, type Action } from '../access/may.ts'
import { countBroughtEvents, eventsOfInspection } from '#db/queries/events.ts'
import { namesOf } from '#db/queries/people.ts'
import type { HereInInspection } from '../door.ts'

const onPage = 100

/** One line of the audit trail: who, what, when, how it ended. Never child data. */
export interface ShownEvent {
  readonly number: number
  readonly at: string
  /** Null where nobody was signed in. */
  readonly who: string | null
  /** The server did it, with nobody asking. */
  readonly byItself: boolean
  readonly did: string
  readonly outcome: 'done' | 'refused'
  /** What kind of thing it was about. */
  readonly about: string | null
}

export interface EventsPage {
  readonly events: readonly ShownEvent[]
  /** Where the next page begins; null where there is none. */
  readonly older: number | null
  readonly first: boolean
  /** How many events came with an inspection that was brought in: they stand in what “take out” gives. */
  readonly brought: number
}

/** What the server does by itself, with nobody asking. */
const ownActions: Readonly<Record<string, string>> = { listsRead: 'finish reading lists', bringInInspection: 'bring the inspection in from another workbench' }

/** What follows from another action of the same person. */
const consequences: Readonly<Record<string, string>> = { checkAnew: 'have lists checked again, because what is known has changed' }

const isAction = (action: string): action is Action => (actions as readonly string[]).includes(action)

/** The newest first. `before`: an event's number, out of the address. */
export const eventsPage = async ({ db, inspection }: Pick<HereInInspection, 'db' | 'inspection'>, before: string | null): Promise<EventsPage> => {
  const from = before !== null && /^\d{1,15}$/.test(before) ? Number(before) : null
  const rows = await eventsOfInspection(db, inspection.id, from, onPage + 1)
  const shown = rows.slice(0, onPage)
  const names = await namesOf(db, shown.flatMap(({ person_id }) => person_id ?? []))
  const events = shown.map((row) => ({
    number: row.number, at: row.at, who: row.person_id === null ? null : names.get(row.person_id) ?? null,
    byItself: Object.hasOwn(ownActions, row.action), did: isAction(row.action) ? permissionOf(row.action).says : ownActions[row.action] ?? consequences[row.action] ?? row.action, outcome: row.outcome, about: row.subject_kind,
  }))
  return { events, older: rows.length > onPage ? shown.at(-1)!.number : null, first: from === null, brought: await countBroughtEvents(db, inspection.id) }
}
