import { directorFeedbackOf, teamActionsOf, teamMeetingsOf } from '#db/queries/team-meetings.ts'
import { newId } from '#server/ids.ts'
import { addMeeting, keepFeedback, saveMeeting } from '#server/team-meetings/save.ts'
import type { Workbench } from '#server/workbench.ts'
import { asPerson, onTheDay, type Form } from './as-person.ts'
import type { Cast } from './inspection.ts'

const findings: Readonly<Record<string, string>> = {
  HP: 'Core groups meet and look at what has changed for the child. Decisions at the front door are made in time, with thin reasons. Assessments are late in two of five teams.',
  CLA: 'Children know their workers. Sufficiency of carers for emergencies is the question to follow up in week 4.',
  CL: 'Pathway plans are current and made with young people. Health histories come late.',
  LMG: 'Managers see the figures. What follows from them in the two late teams is not clear yet.',
}

const actions = [
  { owner: 'inspector', what: 'Look at five more decisions of no further action from March, and at what earlier contacts said.', day: '3', month: '5', done: false },
  { owner: 'lead', what: 'Ask the head of service what was done about late assessments in the two teams.', day: '29', month: '4', done: true },
] as const

const fieldsOf = (texts: Readonly<Record<string, string>>): Form => Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => [[name, text], [`${name}.from`, '0'], [`${name}.session`, 'demonstration']]))

/** One meeting of the team in week 3, two actions of which one is done, and feedback to the director on the next morning. Nothing where there is a meeting. */
export const meetAsTeam = async (workbench: Workbench, { lead, inspector }: Cast, inspectionId: string): Promise<void> => {
  const { db } = workbench.store
  if ((await teamMeetingsOf(db, inspectionId)).length) return
  const evening = onTheDay(workbench, '2016-04-27T16:30')
  const on = { 'on-day': '27', 'on-month': '4', 'on-year': '2016', time: '17:30' }
  const { id: meeting } = await asPerson(evening, 'keepTeamMeeting', { person: lead, params: { inspectionId }, form: { id: newId(), ...on, present: [lead.id, inspector.id], others: '' } }, addMeeting)
  const write = (form: Form) => asPerson(evening, 'keepTeamMeeting', { person: lead, params: { inspectionId, meeting }, form }, saveMeeting)
  await write({ do: 'findings', ...fieldsOf(findings) })
  for (const { owner, what, day, month } of actions) await write({ do: 'add-action', id: newId(), what, owner: owner === 'lead' ? lead.id : inspector.id, 'due-day': day, 'due-month': month, 'due-year': '2016' })
  const kept = await teamActionsOf(db, inspectionId)
  for (const { what } of actions.filter(({ done }) => done)) await asPerson(onTheDay(workbench, '2016-04-29T10:15'), 'keepTeamMeeting', { person: lead, params: { inspectionId, meeting }, form: { do: 'done', action: kept.find((one) => one.what === what)!.id } }, saveMeeting)
  if (!(await directorFeedbackOf(db, inspectionId)).length) await asPerson(onTheDay(workbench, '2016-04-28T08:45'), 'keepFeedback', {
    person: lead, params: { inspectionId },
    form: { id: newId(), 'on-day': '28', 'on-month': '4', 'on-year': '2016', time: '09:00', by: lead.id, to: 'Director of children’s services, with the assistant director', outline: 'What we see of core groups and pathway plans. Assessments late in two teams, and that we shall ask what was done. No grades were spoken of.' },
  }, keepFeedback)
}
