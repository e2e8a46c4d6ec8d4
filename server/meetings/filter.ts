import { meetingKinds } from '#annex-a/framework/meetings.ts'
import type { MeetingRow } from '#db/queries/meetings.ts'
import { shortKey } from '../selection/names.ts'
import { isOutside, type AreasNow } from './areas.ts'
import type { Observing } from './observers.ts'

/** What the address asks for. Areas are in the authority's words, so an address holds a short key instead. */
export interface MeetingFilter {
  readonly day: string | null
  readonly area: string | null
  readonly kind: string | null
  /** `yes`: somebody is to observe; `no`: nobody; `me`: whoever looks; `outside`: outside the areas to be covered. */
  readonly observed: 'yes' | 'no' | 'me' | 'outside' | null
  readonly state: 'planned' | 'cancelled' | 'changed' | null
}

export interface FilterChoices {
  readonly days: readonly string[]
  readonly areas: readonly { readonly key: string; readonly name: string }[]
  readonly kinds: readonly string[]
}

export const choicesOf = (inspectionId: string, meetings: readonly MeetingRow[]): FilterChoices => ({
  days: [...new Set(meetings.map(({ on_date }) => on_date))],
  areas: [...new Set(meetings.map(({ area }) => area))].toSorted((a, b) => a.localeCompare(b, 'en-GB', { numeric: true })).map((name) => ({ key: name === '' ? 'none' : shortKey(inspectionId, name), name })),
  kinds: meetingKinds.map(({ code }) => code).filter((code) => meetings.some(({ kind }) => kind === code)),
})

const oneOf = <T extends string>(text: string | null, known: readonly T[]): T | null => known.find((one) => one === text) ?? null

/** Only what means something here: anything else in an address is passed over. */
export const filterOf = (asked: URLSearchParams, { days, areas, kinds }: FilterChoices, isTeam: boolean): MeetingFilter => ({
  day: oneOf(asked.get('day'), days), area: oneOf(asked.get('area'), areas.map(({ key }) => key)), kind: oneOf(asked.get('kind'), kinds),
  observed: oneOf(asked.get('observed'), isTeam ? ['yes', 'no', 'me', 'outside'] : ['yes', 'no', 'outside']), state: oneOf(asked.get('state'), ['planned', 'cancelled', 'changed']),
})

export interface Looking {
  readonly inspectionId: string
  readonly personId: string
  readonly areas: AreasNow | null
  readonly observing: ReadonlyMap<string, Observing>
}

export const answersTo = (filter: MeetingFilter, meeting: MeetingRow, { inspectionId, personId, areas, observing }: Looking): boolean => {
  const observers = observing.get(meeting.meeting_id)?.observers ?? []
  const key = meeting.area === '' ? 'none' : shortKey(inspectionId, meeting.area)
  return (filter.day === null || meeting.on_date === filter.day)
    && (filter.area === null || key === filter.area)
    && (filter.kind === null || meeting.kind === filter.kind)
    && (filter.state === null || (filter.state === 'changed' ? meeting.version > 1 : meeting.state === filter.state))
    && (filter.observed === null || { yes: observers.length > 0, no: observers.length === 0, me: observers.includes(personId), outside: isOutside(meeting.area, areas) }[filter.observed])
}
