import { meetingKindOf } from '#annex-a/framework/meetings.ts'
import type { ChangedField, MeetingChange } from '#server/meetings/changes.ts'
import { sayClock } from './calendar.ts'
import { sayWeekday } from './dates.ts'

export const sayMeetingKind = (code: string): string => meetingKindOf(code)?.name ?? 'A meeting'

/** `10:30` → `10:30am`; what is not known yet is said to be. */
export const sayMeetingTime = (time: string | null): string => (time === null ? 'Time not known yet' : sayClock(time))

const fieldWords: { readonly [F in ChangedField]: string } = {
  state: 'State', on_date: 'Date', at_time: 'Time', kind: 'Kind', place: 'Place', area: 'Area', child_given: 'Child ID',
}

const value = (field: ChangedField, text: string | null): string => {
  if (field === 'on_date') return sayWeekday(text ?? '')
  if (field === 'at_time') return text === null ? 'not known' : sayClock(text)
  if (field === 'kind') return sayMeetingKind(text ?? '')
  return text || 'nothing'
}

/** What one change did, each in a sentence: `Cancelled`, `Time: from 10am to 2:30pm`. */
export const sayChange = ({ fields }: Pick<MeetingChange, 'fields'>): string[] => fields.map(({ field, from, to }) => {
  if (field === 'state') return to === 'cancelled' ? 'Cancelled' : 'No longer cancelled'
  return `${fieldWords[field]}: from ${value(field, from)} to ${value(field, to)}`
})

/** `Core group on Tuesday, 26 April 2016`. */
export const sayMeeting = (kind: string, date: string): string => `${sayMeetingKind(kind)} on ${sayWeekday(date)}`
