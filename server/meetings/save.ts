import { edition } from '#annex-a/specification/edition.ts'
import { addMeetings, addMeetingVersion, addSeen, meetingById, meetingsOf, versionsOfMeeting, type MeetingRow } from '#db/queries/meetings.ts'
import type { MeetingState, MeetingVersionTable } from '#db/tables/meetings.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { idIn } from '../threads/form.ts'
import { formValues, refuse } from '../web/form.ts'
import { mostMeetings } from './caps.ts'
import { childKeyOf, meetingValues, readMeetingForm, sameFacts, type MeetingFacts } from './form.ts'

type Refusal = ReturnType<typeof refuse>
export type Saved = { readonly id: string } | { readonly refusal: Refusal }

interface VersionOf { readonly meetingId: string; readonly version: number; readonly state?: MeetingState; readonly reason?: string }

export const versionRow = (facts: MeetingFacts, { meetingId, version, state = 'planned', reason = '' }: VersionOf, by: string, now: string): MeetingVersionTable => ({
  meeting_id: meetingId, version, state, ...facts, child_key: childKeyOf(facts.child_given), reason, edition: edition.id, saved_by: by, saved_at: now,
})

/** Adds a meeting that was typed. The form brings the id, so that the same form sent twice is one meeting. */
export const addMeeting = async (here: HereInInspection): Promise<Saved> => {
  const { db, inspection, person, now, about } = here
  const values = formValues(await here.request.formData())
  const read = readMeetingForm(values, inspection)
  if ('errors' in read) return { refusal: refuse(read.errors, values) }
  const id = idIn(values) ?? newId()
  about('meeting', id)
  if (await meetingById(db, inspection.id, id)) return { id }
  const planned = await meetingsOf(db, inspection.id)
  if (planned.length >= mostMeetings) return { refusal: refuse({ form: `This inspection has ${mostMeetings} meetings already, the most that we take` }, values) }
  const twin = planned.find((meeting) => meeting.state === 'planned' && sameFacts(meeting, read.facts))
  if (twin) return { refusal: refuse({ kind: 'The same meeting, at the same time and place, is on the list already' }, values) }
  await addMeetings(db, [{ id, inspection_id: inspection.id, version: 1, file_id: null, file_row: null, made_by: person.id, made_at: now }], [versionRow(read.facts, { meetingId: id, version: 1 }, person.id, now)])
  return { id }
}

export interface MeetingForm {
  readonly values: Readonly<Record<string, string>>
  /** Areas that the authority has named so far. */
  readonly areas: readonly string[]
  /** The meeting is another side's, so the change needs a reason. */
  readonly reasonNeeded: boolean
}

/** The form for a new meeting, or (with an id) for a change of one. Null where there is none. */
export const prepareMeeting = async ({ db, inspection, roles }: HereInInspection, id: string | null): Promise<MeetingForm | null> => {
  const meetings = await meetingsOf(db, inspection.id)
  const areas = [...new Set(meetings.map(({ area }) => area).filter(Boolean))].toSorted((a, b) => a.localeCompare(b, 'en-GB'))
  const reasonNeeded = !roles.includes('officer')
  if (id === null) return { values: { id: newId() }, areas, reasonNeeded }
  const meeting = meetings.find((one) => one.meeting_id === id)
  return meeting ? { values: { ...meetingValues(meeting), state: meeting.state, version: String(meeting.version), reason: '' }, areas, reasonNeeded } : null
}

const longestReason = 500

/**
 * Changes a meeting, cancels it or brings it back; every version before stays, and both sides see who changed what. The lead inspector,
 * who hears of it on site, says why: the meeting is the authority's. Null where there is none.
 */
export const changeMeeting = async (here: HereInInspection, id: string): Promise<Saved | null> => {
  const { db, inspection, person, now, about } = here
  const all = await versionsOfMeeting(db, inspection.id, id)
  const stands = all.at(-1)
  if (!stands) return null
  const values = formValues(await here.request.formData())
  const read = readMeetingForm(values, inspection)
  const errors = 'errors' in read ? read.errors : {}
  const state: MeetingState = values['state'] === 'cancelled' ? 'cancelled' : 'planned'
  const reason = String(values['reason'] ?? '').trim()
  const isOfficer = here.roles.includes('officer')
  if (!isOfficer && reason === '') errors['reason'] = 'Say how you know: the authority reads it'
  if (reason.length > longestReason) errors['reason'] = `The reason must have ${longestReason} characters or fewer`
  const isOvertaken = String(stands.version) !== values['version']
  // It stands as the form says, as where the button was pressed twice.
  if (isOvertaken && 'facts' in read && !Object.keys(errors).length && sameFacts(stands, read.facts) && stands.state === state) return { id }
  if (isOvertaken) errors['form'] = changedMeanwhile(stands)
  if ('errors' in read || Object.keys(errors).length) return { refusal: refuse(errors, values) }
  if (sameFacts(stands, read.facts) && stands.state === state) return { refusal: refuse({ form: 'Nothing is changed yet: that is how the meeting stands already' }, values) }
  about('meeting', id, { version: stands.version + 1, state })
  const kept = await addMeetingVersion(db, versionRow(read.facts, { meetingId: id, version: stands.version + 1, state, reason }, person.id, now))
  if (!kept) return { refusal: refuse({ form: changedMeanwhile(stands) }, values) }
  // Her own change is no news to whoever made it.
  if (!isOfficer) await addSeen(db, { meeting_id: id, version: stands.version + 1, person_id: person.id, seen_at: now })
  return { id }
}

const changedMeanwhile = ({ saver }: MeetingRow): string => `${saver} has changed this meeting since you opened the form. Open it again to see how it stands now; what you typed is still below`
