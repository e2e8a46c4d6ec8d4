import { meetingKindOf } from '#annex-a/framework/meetings.ts'
import { isNear, longestChild, longestText, notNear } from '#annex-a/meetings/row.ts'
import { readTimeText } from '#annex-a/meetings/time.ts'
import { tidy } from '#annex-a/reading/cells/result.ts'
import { joinKey } from '#annex-a/reading/cells/text.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { MeetingVersionTable } from '#db/tables/meetings.ts'
import { dateBoxes, readTypedDate } from '../inspections/typed-dates.ts'

/** What is told of a meeting. */
export type MeetingFacts = Pick<MeetingVersionTable, 'kind' | 'on_date' | 'at_time' | 'place' | 'area' | 'child_given'>

type Values = Readonly<Record<string, string | readonly string[]>>
const one = (values: Values, name: string): string => tidy(typeof values[name] === 'string' ? values[name] : '')

/** A meeting as typed, or what is wrong with it, in the order of the form. */
export const readMeetingForm = (values: Values, { inspection_date }: Pick<InspectionRow, 'inspection_date'>): { readonly facts: MeetingFacts } | { readonly errors: Record<string, string> } => {
  const errors: Record<string, string> = {}
  const kind = one(values, 'kind')
  if (!meetingKindOf(kind)) errors['kind'] = 'Choose the kind of meeting'
  const date = readTypedDate(values, 'date', 'the date of the meeting')
  if ('problem' in date) errors['date'] = date.problem
  else if (!isNear(date.date, inspection_date)) errors['date'] = `${notNear(date.date, inspection_date)}. Check the month and the year`
  const typedTime = one(values, 'time')
  const time = typedTime ? readTimeText(typedTime) : null
  if (typedTime && time === null) errors['time'] = 'Enter the time as hours and minutes, such as 10:30, or leave it empty where it is not known yet'
  const [place, area, child] = [one(values, 'place'), one(values, 'area'), one(values, 'child')]
  if (place.length > longestText) errors['place'] = `Place must have ${longestText} characters or fewer`
  if (area.length > longestText) errors['area'] = `Area must have ${longestText} characters or fewer`
  if (child.length > longestChild || child.split(' ').length > 4) errors['child'] = 'Enter the ID of one child as on your lists, or leave it empty. Never enter a name'
  return Object.keys(errors).length || 'problem' in date ? { errors } : { facts: { kind, on_date: date.date, at_time: time, place, area, child_given: child } }
}

/** The boxes of the form, filled with a meeting. */
export const meetingValues = ({ kind, on_date, at_time, place, area, child_given }: MeetingFacts): Record<string, string> =>
  ({ kind, ...dateBoxes('date', on_date), time: at_time ?? '', place, area, child: child_given })

/** IDs as they are joined over the lists. */
export const childKeyOf = (given: string): string => joinKey(given)

/** The same meeting told twice: nothing in which they differ. */
export const sameFacts = (a: MeetingFacts, b: MeetingFacts): boolean =>
  a.kind === b.kind && a.on_date === b.on_date && a.at_time === b.at_time && a.place === b.place && a.area === b.area && a.child_given === b.child_given
