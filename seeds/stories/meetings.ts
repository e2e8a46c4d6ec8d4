import type { InspectionRow } from '#db/queries/inspections.ts'
import { casesOf } from '#db/queries/cases.ts'
import { meetingsOf } from '#db/queries/meetings.ts'
import { meetingValues } from '#server/meetings/form.ts'
import { chooseObservers } from '#server/meetings/observers.ts'
import { addMeeting, changeMeeting } from '#server/meetings/save.ts'
import type { Workbench } from '#server/workbench.ts'
import { asPerson, onTheDay } from './as-person.ts'
import type { Cast } from './inspection.ts'

/** Day and month of 2016; `case`: about the child of that case, whose ID is on the lists. */
interface Planned { readonly kind: string; readonly day: number; readonly month: 4 | 5; readonly time: string; readonly place: string; readonly area: string; readonly case?: string }

// Inspectors are on site in weeks 1, 3 and 4: from 13 April, and from 25 April to 5 May. Places and areas are invented.
const planned: readonly Planned[] = [
  { kind: 'strategy-discussion', day: 14, month: 4, time: '10:00', place: 'Mill House, room 2', area: 'North' },
  { kind: 'initial-conference', day: 26, month: 4, time: '10:00', place: 'Mill House, conference room', area: 'North' },
  { kind: 'marac', day: 26, month: 4, time: '13:30', place: 'Police station, Bridge Street', area: 'Whole county' },
  { kind: 'review-conference', day: 27, month: 4, time: '14:00', place: 'Quay Centre', area: 'South', case: 'T01' },
  { kind: 'looked-after-review', day: 28, month: 4, time: '15:30', place: 'At the foster carers’ home', area: 'East', case: 'T02' },
  { kind: 'core-group', day: 28, month: 4, time: '09:30', place: 'Hillside Primary School', area: 'South' },
  { kind: 'legal-planning', day: 29, month: 4, time: '11:00', place: 'County Hall, room 114', area: 'Whole county' },
  { kind: 'core-group', day: 3, month: 5, time: '', place: 'Quay Centre', area: 'South', case: 'T01' },
  { kind: 'other', day: 4, month: 5, time: '16:00', place: 'County Hall, room 20', area: 'Whole county' },
]

/** The authority tells of its meetings; the lead inspector chooses two to observe; then one moves, and one is cancelled. Nothing where there are meetings. */
export const planMeetings = async (workbench: Workbench, { officer, lead, inspector }: Cast, { id: inspectionId }: InspectionRow): Promise<void> => {
  const { db } = workbench.store
  if ((await meetingsOf(db, inspectionId)).length) return
  const children = new Map((await casesOf(db, inspectionId)).map(({ number, shownId }) => [number, shownId]))
  for (const { kind, day, month, time, place, area, case: about = '' } of planned) {
    const form = { kind, 'date-day': String(day), 'date-month': String(month), 'date-year': '2016', time, place, area, child: children.get(about) ?? '' }
    await asPerson(onTheDay(workbench, '2016-04-12T14:30'), 'addMeeting', { person: officer, params: { inspectionId }, form }, addMeeting)
  }
  const told = await meetingsOf(db, inspectionId)
  const at = (kind: string, date: string) => told.find((one) => one.kind === kind && one.on_date === date)!
  const observe = (id: string, form: Readonly<Record<string, string>>) =>
    asPerson(onTheDay(workbench, '2016-04-13T16:00'), 'chooseObservers', { person: lead, params: { inspectionId }, form }, async (here) => (await chooseObservers(here, id))!)
  const change = (one: (typeof told)[number], form: Readonly<Record<string, string>>) =>
    asPerson(onTheDay(workbench, '2016-04-15T11:50'), 'changeMeeting', { person: officer, params: { inspectionId }, form: { ...meetingValues(one), version: '1', ...form } }, async (here) => (await changeMeeting(here, one.meeting_id))!)
  const [initial, review] = [at('initial-conference', '2016-04-26'), at('review-conference', '2016-04-27')]
  await observe(initial.meeting_id, { observers: lead.id, version: '1' })
  await observe(review.meeting_id, { observers: inspector.id, version: '1' })
  await change(review, { time: '15:30', place: 'Mill House, conference room', reason: 'The school asked for a later start, and the Quay Centre is taken then.' })
  await change(at('legal-planning', '2016-04-29'), { state: 'cancelled', reason: 'It was brought forward to the week before.' })
}
