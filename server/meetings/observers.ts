import { teamOf } from '#db/queries/inspections.ts'
import { addObservers, addSeen, meetingById, observersOf, type ObserversRow } from '#db/queries/meetings.ts'
import type { Tables } from '#db/tables/index.ts'
import type { Kysely } from 'kysely'
import type { HereInInspection } from '../door.ts'
import { formValues, refuse } from '../web/form.ts'

/** Who is to observe a meeting, as decided last. */
export interface Observing {
  readonly observers: readonly string[]
  /** The version of the meeting that was looked at then. */
  readonly atVersion: number
  /** For each observer the version at which they were first picked without a break: what came before is no news to them. */
  readonly since: ReadonlyMap<string, number>
  readonly lines: readonly ObserversRow[]
}

/** By meeting. */
export const observingOf = async (db: Kysely<Tables>, inspectionId: string): Promise<ReadonlyMap<string, Observing>> => {
  const byMeeting = Map.groupBy(await observersOf(db, inspectionId), ({ meeting_id }) => meeting_id)
  return new Map([...byMeeting].map(([id, lines]) => [id, standing(lines)]))
}

const standing = (lines: readonly ObserversRow[]): Observing => {
  let since = new Map<string, number>()
  for (const { observers, at_version } of lines) {
    since = new Map((JSON.parse(observers) as string[]).map((id) => [id, since.get(id) ?? at_version]))
  }
  return { observers: [...since.keys()], atVersion: lines.at(-1)!.at_version, since, lines }
}

/** Whether a person who is to observe has not yet seen how the meeting stands. `seen`: the highest version that they said they have. */
export const hasNews = (observing: Observing | undefined, personId: string, version: number, seen: number | undefined): boolean => {
  const since = observing?.since.get(personId)
  return since !== undefined && version > Math.max(since, seen ?? 0)
}

/** Picks who observes: members of the team only. Null where there is no such meeting. */
export const chooseObservers = async (here: HereInInspection, meetingId: string): Promise<{ readonly done: 'observers-chosen' | 'observers-none' } | { readonly refusal: ReturnType<typeof refuse> } | null> => {
  const { db, inspection, person, now, about } = here
  const meeting = await meetingById(db, inspection.id, meetingId)
  if (!meeting) return null
  const values = formValues(await here.request.formData())
  const chosen = [values['observers'] ?? []].flat()
  const team = (await teamOf(db, inspection.id)).map(({ personId }) => personId)
  if (chosen.some((id) => !team.includes(id))) return { refusal: refuse({ observers: 'Choose members of the team only: it may have changed since you opened the page' }, values) }
  const before = (await observingOf(db, inspection.id)).get(meetingId)
  // A version that nobody here has looked at is still news to whoever is picked.
  const looked = Number(values['version'])
  const atVersion = Number.isInteger(looked) && looked >= 1 && looked < meeting.version ? looked : meeting.version
  await addObservers(db, { meeting_id: meetingId, number: (before?.lines.at(-1)?.number ?? 0) + 1, observers: JSON.stringify([...new Set(chosen)]), at_version: atVersion, decided_by: person.id, decided_at: now })
  about('meeting', meetingId, { observers: chosen.length })
  return { done: chosen.length ? 'observers-chosen' : 'observers-none' }
}

/** A member of the team says that they have seen how the meeting stands now. False where there is no such meeting. */
export const noteSeen = async ({ db, inspection, person, now, request, about }: HereInInspection, meetingId: string): Promise<boolean> => {
  const meeting = await meetingById(db, inspection.id, meetingId)
  if (!meeting) return false
  const version = Number((await request.formData()).get('version'))
  // Only what the page showed: it may have changed once more since.
  if (Number.isInteger(version) && version >= 1 && version <= meeting.version) await addSeen(db, { meeting_id: meetingId, version, person_id: person.id, seen_at: now })
  about('meeting', meetingId, { seen: version })
  return true
}

