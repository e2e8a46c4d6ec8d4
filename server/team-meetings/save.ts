import { readTimeText } from '#annex-a/meetings/time.ts'
import { teamOf } from '#db/queries/inspections.ts'
import { addDirectorFeedback, addTeamAction, addTeamActionStep, addTeamMeeting, changeTeamMeeting, teamActionsOf, teamMeetingsOf } from '#db/queries/team-meetings.ts'
import { today } from '../clock.ts'
import type { HereInInspection } from '../door.ts'
import { checkTexts, keepBecause } from '../evidence/check-texts.ts'
import { keepFields } from '../fields/keep-form.ts'
import { newId } from '../ids.ts'
import { dateBoxes, readTypedDate } from '../inspections/typed-dates.ts'
import { idIn, textIn, type Values } from '../threads/form.ts'
import { formValues, refuse } from '../web/form.ts'
import { mostOfFinding } from './field-kind.ts'
import { findingNames } from './see.ts'

export const mostOfAction = 1_000
export const mostOfOutline = 10_000

type Kept<T> = T | { readonly refusal: ReturnType<typeof refuse> }
const listed = (value: string | readonly string[] | undefined): readonly string[] => (value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value)

/** Who may be there, and what the form begins with. */
export interface WhenForm { readonly inspectionId: string; readonly id: string; readonly team: readonly { readonly id: string; readonly name: string }[]; readonly values: Readonly<Record<string, string | readonly string[]>> }

const teamHere = async ({ db, inspection }: HereInInspection): Promise<WhenForm['team']> => (await teamOf(db, inspection.id)).map(({ personId, name }) => ({ id: personId, name }))

export const prepareWhen = async (here: HereInInspection): Promise<WhenForm> => {
  const team = await teamHere(here)
  return { inspectionId: here.inspection.id, id: newId(), team, values: { ...dateBoxes('on', today(here.workbench.clock)), time: '', present: team.map(({ id }) => id), others: '' } }
}

const readTime = (values: Values): { readonly time: string | null; readonly problem: string | null } => {
  const typed = textIn(values, 'time').trim()
  const time = typed ? readTimeText(typed) : null
  return { time, problem: typed && time === null ? 'Enter the time as hours and minutes, such as 17:30, or leave it empty' : null }
}

const readWhen = async (here: HereInInspection, values: Values, before: readonly string[] = []) => {
  const known = new Set([...(await teamHere(here)).map(({ id }) => id), ...before])
  const [date, { time, problem }] = [readTypedDate(values, 'on', 'the day of the meeting'), readTime(values)]
  const present = listed(values['present']).filter((id) => known.has(id))
  const others = textIn(values, 'others').trim()
  const errors: Record<string, string> = {}
  if ('problem' in date) errors['on'] = date.problem
  else if (date.date > today(here.workbench.clock)) errors['on'] = 'The day of the meeting must be today or in the past'
  if (problem) errors['time'] = problem
  if (!present.length) errors['present'] = 'Tick everybody of the team who was there'
  if (others.length > 500) errors['others'] = 'Shorten this to 500 characters or fewer'
  return Object.keys(errors).length || 'problem' in date ? { errors } : { read: { on_date: date.date, at_time: time, present: JSON.stringify(present), others } }
}

/** A new meeting: when it was and who was there. What emerged is written on its page. */
export const addMeeting = async (here: HereInInspection): Promise<Kept<{ readonly id: string }>> => {
  const { db, inspection, person, now } = here
  const values = formValues(await here.request.formData())
  const when = await readWhen(here, values)
  if ('errors' in when) return { refusal: refuse(when.errors, values) }
  const id = idIn(values) ?? newId()
  here.about('team-meeting', id)
  if ((await teamMeetingsOf(db, inspection.id)).some((meeting) => meeting.id === id)) return { id }
  await addTeamMeeting(db, { id, inspection_id: inspection.id, made_by: person.id, made_at: now }, { ...when.read, saved_by: person.id, saved_at: now })
  return { id }
}

type Done = Kept<{ readonly done: 'team-meeting-kept' | 'team-meeting-differs' | 'team-action-added' | 'team-action-done' | 'team-action-opened' }>

/** What the page of a meeting sends. Whatever was typed of the findings is kept first. Throws 404 where there is no such meeting. */
export const saveMeeting = async (here: HereInInspection): Promise<Done> => {
  const { db, inspection, params } = here
  const meeting = (await teamMeetingsOf(db, inspection.id)).find(({ id }) => id === params['meeting'])
  if (!meeting) throw new Response(null, { status: 404 })
  const values = formValues(await here.request.formData())
  here.about('team-meeting', meeting.id)
  const what = textIn(values, 'do')
  if (what === 'when') return changeWhen(here, meeting, values)
  if (what === 'add-action') return addAction(here, meeting.id, values)
  if (what === 'done' || what === 'open') return settleAction(here, what, values)
  return saveFindings(here, meeting.id, values)
}

const saveFindings = async (here: HereInInspection, id: string, values: Values): Promise<Done> => {
  const errors = Object.fromEntries(findingNames(here.inspection).flatMap(({ name }) => (textIn(values, name).length > mostOfFinding ? [[name, `Shorten this to ${mostOfFinding.toLocaleString('en-GB')} characters or fewer`]] : [])))
  const named = await checkTexts(here, values, Object.fromEntries(findingNames(here.inspection).map(({ name }) => [name, textIn(values, name)])), id)
  if (Object.keys({ ...named.errors, ...errors }).length) return { refusal: refuse({ ...named.errors, ...errors }, { ...values, ...named.values }) }
  here.about('team-meeting', id, await keepBecause(here, id, named))
  const { conflicts } = await keepFields(here, 'team-meeting', id, values)
  return { done: Object.keys(conflicts).length ? 'team-meeting-differs' : 'team-meeting-kept' }
}

const changeWhen = async (here: HereInInspection, meeting: { readonly id: string; readonly version: number; readonly present: string }, values: Values): Promise<Done> => {
  const when = await readWhen(here, values, JSON.parse(meeting.present) as string[])
  if ('errors' in when) return { refusal: refuse(when.errors, values) }
  const from = Number(textIn(values, 'version'))
  const changed = from === meeting.version && await changeTeamMeeting(here.db, from, { ...when.read, team_meeting_id: meeting.id, saved_by: here.person.id, saved_at: here.now })
  return changed ? { done: 'team-meeting-kept' } : { refusal: refuse({ form: 'Somebody else changed this meanwhile. Look at how it stands now, and change it again' }, values) }
}

const addAction = async (here: HereInInspection, meetingId: string, values: Values): Promise<Done> => {
  const { db, inspection, person, now } = here
  const [what, due] = [textIn(values, 'what').trim(), readTypedDate(values, 'due', 'the day by which it is done')]
  const owner = (await teamHere(here)).find(({ id }) => id === textIn(values, 'owner'))
  const errors: Record<string, string> = {}
  if (!what) errors['what'] = 'Say what is to be done'
  else if (what.length > mostOfAction) errors['what'] = `Shorten this to ${mostOfAction.toLocaleString('en-GB')} characters or fewer`
  if (!owner) errors['owner'] = 'Choose who does it'
  if ('problem' in due) errors['due'] = due.problem
  const named = await checkTexts(here, values, { what }, meetingId)
  if (!owner || 'problem' in due || Object.keys({ ...named.errors, ...errors }).length) return { refusal: refuse({ ...named.errors, ...errors }, { ...values, ...named.values }) }
  here.about('team-meeting', meetingId, await keepBecause(here, meetingId, named))
  await addTeamAction(db, { id: idIn(values) ?? newId(), inspection_id: inspection.id, team_meeting_id: meetingId, what, owner_id: owner.id, due_on: due.date, made_by: person.id, made_at: now })
  return { done: 'team-action-added' }
}

const settleAction = async (here: HereInInspection, what: 'done' | 'open', values: Values): Promise<Done> => {
  const action = (await teamActionsOf(here.db, here.inspection.id)).find(({ id }) => id === textIn(values, 'action'))
  if (!action) throw new Response(null, { status: 404 })
  const kind = what === 'done' ? 'done' : 'opened'
  // The same button pressed twice is one step.
  if ((action.last?.kind ?? 'opened') !== kind) await addTeamActionStep(here.db, { action_id: action.id, kind, words: textIn(values, 'words').trim().slice(0, 500), done_by: here.person.id, done_at: here.now })
  return { done: what === 'done' ? 'team-action-done' : 'team-action-opened' }
}

/** Keeps what the director was told. It is never changed: what has to be put right is another line. */
export const keepFeedback = async (here: HereInInspection): Promise<Kept<{ readonly id: string }>> => {
  const { db, inspection, person, now } = here
  const values = formValues(await here.request.formData())
  const [on, { time, problem }, to, outline] = [readTypedDate(values, 'on', 'the day'), readTime(values), textIn(values, 'to').trim(), textIn(values, 'outline').trim()]
  const by = (await teamHere(here)).find(({ id }) => id === textIn(values, 'by'))
  const errors: Record<string, string> = {}
  if ('problem' in on) errors['on'] = on.problem
  else if (on.date > today(here.workbench.clock)) errors['on'] = 'The day must be today or in the past'
  if (problem) errors['time'] = problem
  if (!by) errors['by'] = 'Choose who gave the feedback'
  if (!to) errors['to'] = 'Say who heard it, by role'
  else if (to.length > 300) errors['to'] = 'Shorten this to 300 characters or fewer'
  if (!outline) errors['outline'] = 'Say in outline what was said'
  else if (outline.length > mostOfOutline) errors['outline'] = `Shorten this to ${mostOfOutline.toLocaleString('en-GB')} characters or fewer`
  const id = idIn(values) ?? newId()
  // The director is told in outline what becomes public: as little as in the report is a child named in it, or a case by our number.
  const named = await checkTexts(here, values, { to, outline }, id, 'authority')
  if (!by || 'problem' in on || Object.keys({ ...named.errors, ...errors }).length) return { refusal: refuse({ ...named.errors, ...errors }, { ...values, ...named.values }) }
  here.about('director-feedback', id, await keepBecause(here, id, named))
  await addDirectorFeedback(db, { id, inspection_id: inspection.id, on_date: on.date, at_time: time, given_by: by.id, given_to: to, outline, made_by: person.id, made_at: now })
  return { id }
}
