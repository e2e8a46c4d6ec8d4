import { caseNumbers } from '#db/queries/cases.ts'
import { countBroughtEvents, eventsOfInspection, type Subject } from '#db/queries/events.ts'
import { namesOf } from '#db/queries/people.ts'
import type { EventTable } from '#db/tables/people.ts'
import type { HereInInspection } from '../door.ts'
import { isByItself, sayDid } from './did.ts'
import { subjectOf, subjectsTogether, whichOf, type Which } from './event-subjects.ts'

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
  /** Which of them; null where that is not said. */
  readonly which: Which | null
  /** Asks for the events of that thing alone: `case:…`. Null where there is no such thing. */
  readonly key: string | null
}

export interface EventsPage {
  readonly events: readonly ShownEvent[]
  /** Where the next page begins; null where there is none. */
  readonly older: number | null
  readonly first: boolean
  /** The one thing whose events these are; null where they are of all. */
  readonly only: Pick<ShownEvent, 'about' | 'which' | 'key'> | null
  /** Cases whose events can be asked for. */
  readonly cases: readonly { readonly key: string; readonly number: string }[]
  /** How many events came with an inspection that was brought in: they stand in what “take out” gives. */
  readonly brought: number
}

const keyOf = (subject: Subject | null): string | null => subject && `${subject.kind}:${subject.id}`

/** The thing that an address asks for; null for none, or for what no event of ours is about. */
const subjectIn = (about: string | null): Subject | null => {
  const [, kind, id] = /^([a-z-]{1,40}):(.{1,80})$/.exec(about ?? '') ?? []
  return kind && id ? subjectOf({ subject_kind: kind, subject_id: id, detail: '{}' }) : null
}

type Asking = Pick<HereInInspection, 'db' | 'inspection' | 'person'>

const shownEvents = async (here: Asking, rows: readonly EventTable[]): Promise<readonly ShownEvent[]> => {
  const names = await namesOf(here.db, rows.flatMap(({ person_id }) => person_id ?? []))
  const which = await whichOf(here, rows)
  return rows.map((row) => ({
    number: row.number, at: row.at, who: row.person_id === null ? null : names.get(row.person_id) ?? null, byItself: isByItself(row.action), did: sayDid(row),
    outcome: row.outcome, about: row.subject_kind, which: which(row), key: keyOf(subjectOf(row)),
  }))
}

/** The newest first. `before`: an event's number, out of the address. `about`: `case:…` and the like, for the events of one thing. */
export const eventsPage = async (here: Asking, { before, about }: { readonly before: string | null; readonly about: string | null }): Promise<EventsPage> => {
  const { db, inspection } = here
  const from = before !== null && /^\d{1,15}$/.test(before) ? Number(before) : null
  const subject = subjectIn(about)
  const rows = await eventsOfInspection(db, inspection.id, from, onPage + 1, subject && await subjectsTogether(here, subject))
  const asked = subject && { subject_kind: subject.kind, subject_id: subject.id, detail: rows.find(({ subject_id }) => subject_id === subject.id)?.detail ?? '{}' }
  return {
    events: await shownEvents(here, rows.slice(0, onPage)), older: rows.length > onPage ? rows[onPage - 1]!.number : null, first: from === null,
    only: asked && { about: asked.subject_kind, which: (await whichOf(here, [asked]))(asked), key: keyOf(subject) },
    cases: (await caseNumbers(db, inspection.id)).map(({ id, number }) => ({ key: `case:${id}`, number })), brought: await countBroughtEvents(db, inspection.id),
  }
}
