import { sayLateness, sayTimeLeft } from '#annex-a/calendar/lateness.ts'
import type { WallTime } from '#annex-a/calendar/london.ts'
import { meetingsOf, seenBy, versionsOfChanged } from '#db/queries/meetings.ts'
import type { Tables } from '#db/tables/index.ts'
import type { Kysely } from 'kysely'
import type { HereInInspection } from '../door.ts'
import { hasNews, observingOf } from './observers.ts'
import { meetingsDue } from './see-meetings.ts'

/** What the overview, and the daily digest, say of meetings. */
export interface MeetingsStanding {
  readonly planned: number
  readonly toObserve: number
  /** Meetings that I am to observe and that have changed since I knew of them. */
  readonly news: number
  /** Meetings that the other side has changed or cancelled in the last 24 hours: the lead inspector may correct them too. */
  readonly changed: number
  /** Meetings that were told of in the last 24 hours. */
  readonly fresh: number
  /** "in 2 hours", "3 days late" while none was told; "on time", "2 hours late" afterwards. */
  readonly due: string | null
  /** When the first is due; null once one has come. */
  readonly awaited: WallTime | null
}

type Asking = { readonly db: Kysely<Tables>; readonly person: { readonly id: string } } & Pick<HereInInspection, 'inspection' | 'roles' | 'now'>
const dayMs = 24 * 60 * 60_000

export const meetingsStanding = async ({ db, inspection, person, roles, now }: Asking): Promise<MeetingsStanding> => {
  const all = await meetingsOf(db, inspection.id)
  const [observing, seen, due] = [await observingOf(db, inspection.id), await seenBy(db, inspection.id, person.id), await meetingsDue({ db, inspection })]
  const planned = all.filter(({ state }) => state === 'planned')
  const first = all.map(({ made_at }) => made_at).toSorted()[0]
  const since = new Date(Date.parse(now) - dayMs).toISOString()
  const byOthers = (await versionsOfChanged(db, inspection.id)).filter(({ version, saved_at, saver_role }) => version > 1 && saved_at >= since && (saver_role === 'officer') !== roles.includes('officer'))
  return {
    planned: planned.length, toObserve: planned.filter(({ meeting_id }) => observing.get(meeting_id)?.observers.length).length,
    // A cancelled one too: whoever would have gone there has to know.
    news: all.filter(({ meeting_id, version }) => hasNews(observing.get(meeting_id), person.id, version, seen.get(meeting_id))).length,
    changed: new Set(byOthers.map(({ meeting_id }) => meeting_id)).size, fresh: all.filter(({ made_at }) => made_at >= since).length,
    due: due ? (first ? sayLateness(due.on, first) : sayTimeLeft(due.on, now)) : null, awaited: due && !first ? due.on : null,
  }
}
