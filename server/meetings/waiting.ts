import { sayLateness, sayTimeLeft } from '#annex-a/calendar/lateness.ts'
import { meetingsOf, seenBy } from '#db/queries/meetings.ts'
import type { HereInInspection } from '../door.ts'
import { hasNews, observingOf } from './observers.ts'
import { meetingsDue } from './see-meetings.ts'

/** What the overview says of meetings. */
export interface MeetingsStanding {
  readonly planned: number
  readonly toObserve: number
  /** Meetings that I am to observe and that have changed since I knew of them. */
  readonly news: number
  /** "in 2 hours", "3 days late" while none was told; "on time", "2 hours late" afterwards. */
  readonly due: string | null
}

export const meetingsStanding = async ({ db, inspection, person, now }: Pick<HereInInspection, 'db' | 'inspection' | 'person' | 'now'>): Promise<MeetingsStanding> => {
  const all = await meetingsOf(db, inspection.id)
  const [observing, seen, due] = [await observingOf(db, inspection.id), await seenBy(db, inspection.id, person.id), await meetingsDue({ db, inspection })]
  const planned = all.filter(({ state }) => state === 'planned')
  const first = all.map(({ made_at }) => made_at).toSorted()[0]
  return {
    planned: planned.length, toObserve: planned.filter(({ meeting_id }) => observing.get(meeting_id)?.observers.length).length,
    // A cancelled one too: whoever would have gone there has to know.
    news: all.filter(({ meeting_id, version }) => hasNews(observing.get(meeting_id), person.id, version, seen.get(meeting_id))).length,
    due: due ? (first ? sayLateness(due.on, first) : sayTimeLeft(due.on, now)) : null,
  }
}
