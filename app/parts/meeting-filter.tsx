import type { MeetingFilter } from '#server/meetings/filter.ts'
import type { MeetingsView } from '#server/meetings/see-meetings.ts'
import type { AppliedFilter } from '../govuk/filter-layout.tsx'
import { Select, type Option } from '../govuk/select.tsx'
import { sayWeekday } from '../words/dates.ts'
import { sayMeetingKind } from '../words/meetings.ts'

type Shown = Pick<MeetingsView, 'filter' | 'choices' | 'isTeam'>

const any: Option = { value: '', text: 'Any' }
const headings: { readonly [F in keyof MeetingFilter]: string } = { day: 'Day', area: 'Area', kind: 'Kind', observed: 'Observed', state: 'State' }

const optionsOf = ({ choices, isTeam }: Shown): { readonly [F in keyof MeetingFilter]: readonly Option[] } => ({
  day: choices.days.map((day) => ({ value: day, text: sayWeekday(day) })),
  area: choices.areas.map(({ key, name }) => ({ value: key, text: name || 'No area given' })),
  kind: choices.kinds.map((kind) => ({ value: kind, text: sayMeetingKind(kind) })),
  observed: [
    { value: 'yes', text: 'To be observed' }, ...(isTeam ? [{ value: 'me', text: 'To be observed by me' }] : []), { value: 'no', text: 'Not observed' },
    { value: 'outside', text: 'Outside the areas to be covered' },
  ],
  state: [{ value: 'planned', text: 'Still planned' }, { value: 'changed', text: 'Changed' }, { value: 'cancelled', text: 'Cancelled' }],
})

const fields = Object.keys(headings) as (keyof MeetingFilter)[]

/** The questions of the filter. */
export function MeetingFilterFields({ view }: { view: Shown }) {
  const options = optionsOf(view)
  return <>{fields.map((field) => <Select key={field} name={field} label={headings[field]} defaultValue={view.filter[field] ?? ''} options={[any, ...options[field]]} />)}</>
}

/** The part of an address that asks for the same. Holds days, kinds and short keys: never a child's ID. */
export const filterAddress = (filter: MeetingFilter, without: keyof MeetingFilter | null = null): string =>
  new URLSearchParams(fields.flatMap((field) => (filter[field] !== null && field !== without ? [[field, filter[field]]] : []))).toString()

/** The filters in force, each a word that takes itself away. */
export const appliedMeetingFilters = (view: Shown, path: string): AppliedFilter[] => {
  const options = optionsOf(view)
  return fields.filter((field) => view.filter[field] !== null).map((field) => ({
    heading: headings[field],
    words: [{ text: options[field].find(({ value }) => value === view.filter[field])?.text ?? '', removeHref: `${path}?${filterAddress(view.filter, field)}` }],
  }))
}
