import { casesOf } from '#db/queries/cases.ts'
import { inspectionById } from '#db/queries/inspections.ts'
import { privateNotesOf } from '#db/queries/private-notes.ts'
import { threadsOf } from '#db/queries/threads.ts'
import { writeNote } from '#server/notes/notes.ts'
import { ask } from '#server/threads/ask.ts'
import { write } from '#server/threads/write.ts'
import type { Workbench } from '#server/workbench.ts'
import { asPerson, onTheDay, type Form } from './as-person.ts'
import type { Cast } from './inspection.ts'

interface Asked { readonly by: 'lead' | 'inspector' | 'officer'; readonly at: string; readonly form: Form; readonly answer?: { readonly at: string; readonly text: string } }

// One that the authority has answered in time, one that it has not answered yet, and one that waits for the team.
const asked: readonly Asked[] = [
  {
    by: 'lead', at: '2016-04-13T09:15', form: {
      list: '8', subject: 'Health assessments of children looked after', text: 'On list 8 thirty children have no date of a last health assessment. For how many of them was one offered and refused?',
      'due-day': '14', 'due-month': '4', 'due-year': '2016', time: '12:00',
    },
    answer: { at: '2016-04-14T09:40', text: 'For eleven: they are young people of 15 and over, and each refusal is recorded by the designated nurse. The other nineteen became looked after in March and have an appointment.' },
  },
  { by: 'inspector', at: '2016-04-13T10:45', form: { topic: '3.05', subject: 'What the audits led to', text: 'We have returned document 3.05 unread. Which of these audits did a second agency take part in, and where is the action plan?' } },
  { by: 'officer', at: '2016-04-14T11:05', form: { list: '11', subject: 'Prospective adopters approved elsewhere', text: 'Two families moved here after another agency had approved them. Shall they stand on list 11 with the dates of that agency?' } },
]

const note = { list: '8', text: 'T02 and T07 are both with the East team. Look at them on one day, and talk with the team manager about placement stability before the meeting with the director.' }

/** Questions between the two sides, and a note that only the team sees. Nothing where there are questions, or notes. */
export const askQuestions = async (workbench: Workbench, cast: Cast, inspectionId: string): Promise<void> => {
  const { db } = workbench.store
  const version = (await inspectionById(db, inspectionId))?.current_submission_id ?? ''
  const placed = (form: Form): Form => (form['list'] ? { ...form, version } : form)
  if (!(await threadsOf(db, inspectionId)).length) for (const { by, at, form, answer } of asked) {
    const { id } = await asPerson(onTheDay(workbench, at), 'askInThread', { person: cast[by], params: { inspectionId }, form: placed(form) }, ask)
    if (answer) await asPerson(onTheDay(workbench, answer.at), 'writeInThread', { person: cast.officer, params: { inspectionId }, form: { do: 'write', text: answer.text } }, async (here) => (await write(here, id))!)
  }
  // It speaks of cases by their numbers.
  if (!(await casesOf(db, inspectionId)).length || (await privateNotesOf(db, inspectionId)).length) return
  await asPerson(onTheDay(workbench, '2016-04-14T17:30'), 'writeNote', { person: cast.lead, params: { inspectionId }, form: placed(note) }, writeNote)
}
