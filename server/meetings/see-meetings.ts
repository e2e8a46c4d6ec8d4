import { minutesLate, sayLateness } from '#annex-a/calendar/lateness.ts'
import { childIdsByKey, meetingFiles, meetingsOf, seenBy, versionsOfChanged, type MeetingRow } from '#db/queries/meetings.ts'
import { namesOf } from '#db/queries/people.ts'
import type { Tables } from '#db/tables/index.ts'
import type { MeetingFileTable } from '#db/tables/meetings.ts'
import type { Kysely } from 'kysely'
import { may } from '../access/may.ts'
import { calendarOf, type Dated } from '../calendar/calendar.ts'
import type { HereInInspection } from '../door.ts'
import { areasNow, isOutside, type AreasNow } from './areas.ts'
import { changesOf, type MeetingChange } from './changes.ts'
import { answersTo, choicesOf, filterOf, type FilterChoices, type MeetingFilter } from './filter.ts'
import { hasNews, observingOf } from './observers.ts'

/** A meeting as a page shows it. */
export interface ShownMeeting {
  readonly id: string
  readonly version: number
  readonly state: MeetingRow['state']
  readonly kind: string
  readonly date: string
  readonly time: string | null
  readonly place: string
  readonly area: string
  /** As the authority gave it. */
  readonly child: string
  /** Our own id, for the team's link; null where the lists have no such child, and always for the authority. */
  readonly childId: string | null
  readonly observers: readonly string[]
  readonly outside: boolean
  /** Told after details were due. */
  readonly isNew: boolean
  /** It is I who observe, and it has changed since I knew of it. */
  readonly news: boolean
  /** Days on which a meeting of the same kind about the same child stands too: perhaps it was moved and told twice. */
  readonly alsoOn: readonly string[]
}

export interface MeetingsView {
  readonly inspectionId: string
  readonly mayTell: boolean
  readonly mayDecide: boolean
  readonly isTeam: boolean
  readonly due: Dated | null
  /** "2 hours late", "on time"; null where nothing has come. */
  readonly came: string | null
  readonly areas: AreasNow | null
  readonly total: number
  readonly cancelled: number
  readonly toObserve: number
  readonly filter: MeetingFilter
  readonly choices: FilterChoices
  /** Whether the address asks for anything. */
  readonly isFiltered: boolean
  readonly found: number
  readonly page: number
  readonly pages: number
  readonly days: readonly { readonly date: string; readonly meetings: readonly ShownMeeting[] }[]
  /** The latest, the newest first. */
  readonly changes: readonly MeetingChange[]
  readonly files: readonly (Pick<MeetingFileTable, 'id' | 'name' | 'added' | 'already' | 'sent_at'> & { readonly sender: string; readonly leftOut: readonly string[] })[]
}

const perPage = 150
const changesShown = 10

/** The planned meetings of an inspection, by day, as its address asks for them: the same page for the authority and the team. */
export const seeMeetings = async (here: HereInInspection): Promise<MeetingsView> => {
  const { db, inspection, roles, url, person } = here
  const isTeam = roles.includes('lead') || roles.includes('inspector')
  const all = await meetingsOf(db, inspection.id)
  const [areas, observing, due] = [await areasNow(db, inspection.id), await observingOf(db, inspection.id), await meetingsDue(here)]
  const choices = choicesOf(inspection.id, all)
  const filter = filterOf(url.searchParams, choices, isTeam)
  const found = all.filter((meeting) => answersTo(filter, meeting, { inspectionId: inspection.id, personId: person.id, areas, observing }))
  const pages = Math.max(1, Math.ceil(found.length / perPage))
  const page = Math.min(pages, Math.max(1, Number.parseInt(url.searchParams.get('page') ?? '1', 10) || 1))
  const shown = await shownMeetings(here, found.slice((page - 1) * perPage, page * perPage), all, due)
  const planned = all.filter(({ state }) => state === 'planned')
  const first = all.map(({ made_at }) => made_at).toSorted()[0]
  const open = { closed: inspection.closed_at !== null }
  return {
    inspectionId: inspection.id, isTeam, mayTell: may('addMeeting', roles, open).may, mayDecide: may('chooseObservers', roles, open).may,
    due, came: first && due ? sayLateness(due.on, first) : null, areas, total: planned.length, cancelled: all.length - planned.length,
    toObserve: planned.filter(({ meeting_id }) => observing.get(meeting_id)?.observers.length).length,
    filter, choices, isFiltered: Object.values(filter).some((one) => one !== null), found: found.length, page, pages,
    days: [...Map.groupBy(shown, ({ date }) => date)].map(([date, meetings]) => ({ date, meetings })),
    changes: [...Map.groupBy(await versionsOfChanged(db, inspection.id), ({ meeting_id }) => meeting_id).values()].flatMap(changesOf).toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, changesShown),
    files: (await meetingFiles(db, inspection.id)).map(({ id, name, added, already, sent_at, sender, left_out }) => ({ id, name, added, already, sent_at, sender, leftOut: JSON.parse(left_out) as string[] })),
  }
}

/** When details of meetings are due. */
export const meetingsDue = async ({ db, inspection }: Pick<HereInInspection, 'inspection'> & { readonly db: Kysely<Tables> }): Promise<Dated | null> => (await calendarOf(db, inspection)).find(({ id }) => id === 'meetings') ?? null

/** Meetings as a page shows them to whoever looks. `all`: every meeting of the inspection. */
export const shownMeetings = async ({ db, inspection, roles, person }: HereInInspection, some: readonly MeetingRow[], all: readonly MeetingRow[], due: Dated | null): Promise<ShownMeeting[]> => {
  const isTeam = roles.includes('lead') || roles.includes('inspector')
  const [areas, observing, seen] = [await areasNow(db, inspection.id), await observingOf(db, inspection.id), await seenBy(db, inspection.id, person.id)]
  const names = await namesOf(db, [...observing.values()].flatMap(({ observers }) => observers))
  const keys = [...new Set(some.map(({ child_key }) => child_key).filter(Boolean))]
  const children = isTeam && inspection.current_submission_id !== null ? await childIdsByKey(db, inspection.id, inspection.current_submission_id, keys) : new Map<string, string>()
  const twins = Map.groupBy(all.filter(({ state, child_key }) => state === 'planned' && child_key !== ''), twinKey)
  return some.map((meeting) => ({
    id: meeting.meeting_id, version: meeting.version, state: meeting.state, kind: meeting.kind, date: meeting.on_date, time: meeting.at_time, place: meeting.place, area: meeting.area,
    child: meeting.child_given, childId: children.get(meeting.child_key) ?? null, observers: (observing.get(meeting.meeting_id)?.observers ?? []).map((id) => names.get(id) ?? 'Somebody'),
    outside: isOutside(meeting.area, areas), isNew: due !== null && minutesLate(due.on, meeting.made_at) > 0,
    news: hasNews(observing.get(meeting.meeting_id), person.id, meeting.version, seen.get(meeting.meeting_id)),
    alsoOn: meeting.state === 'planned' ? (twins.get(twinKey(meeting)) ?? []).filter(({ meeting_id }) => meeting_id !== meeting.meeting_id).map(({ on_date }) => on_date) : [],
  }))
}

const twinKey = ({ kind, child_key }: MeetingRow): string => `${kind} ${child_key}`

