import { minutesLate } from '#annex-a/calendar/lateness.ts'
import { addMessage, addThread, threadById } from '#db/queries/threads.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { formValues, refuse } from '../web/form.ts'
import { idIn, longestSubject, readDue, sideOf, textIn, wrongMessage } from './form.ts'
import { readPlace, showPlace, type ShownPlace } from './place.ts'

export interface AskForm {
  readonly id: string
  readonly place: ShownPlace
  /** The same, as the form sends it back. */
  readonly asked: Readonly<Record<string, string>>
  readonly maySetDue: boolean
  readonly closed: boolean
}

const names = ['list', 'version', 'row', 'rule', 'topic'] as const

/** A new question about what the address names. Null where there is no such place. */
export const prepareAsk = async (here: HereInInspection): Promise<AskForm | null> => {
  const { inspection, url, roles } = here
  const place = await readPlace(here, (name) => url.searchParams.get(name) ?? '')
  if (!place) return null
  const asked = Object.fromEntries(names.flatMap((name) => (url.searchParams.get(name) ? [[name, url.searchParams.get(name)!]] : [])))
  return { id: newId(), place: await showPlace(here, place), asked, maySetDue: sideOf(roles) === 'team', closed: inspection.closed_at !== null }
}

export type Asked = { readonly id: string } | { readonly refusal: ReturnType<typeof refuse> }

/** Asks: a member of the team asks the authority, an officer asks the lead inspector. */
export const ask = async (here: HereInInspection): Promise<Asked> => {
  const { db, inspection, person, roles, now, about } = here
  const values = formValues(await here.request.formData())
  const [subject, text, side] = [textIn(values, 'subject').trim(), textIn(values, 'text'), sideOf(roles)]
  const errors: Record<string, string> = {}
  const wrong = wrongMessage(text)
  if (!subject) errors['subject'] = 'Say in a few words what it is about'
  else if (subject.length > longestSubject) errors['subject'] = `Say it in ${longestSubject} characters or fewer; the rest goes into the message`
  if (wrong) errors['text'] = wrong
  // An officer asks the lead inspector and sets no time.
  const due = side === 'team' ? readDue(values) : { due: null }
  if ('errors' in due) Object.assign(errors, due.errors)
  else if (due.due && minutesLate(due.due, now) > 0) errors['due'] = 'That time has passed. Choose a later one: the authority could not keep it'
  const place = await readPlace(here, (name) => textIn(values, name))
  if (!place) errors['form'] = 'We could not tell what the question is about. Go back to the list and ask from there'
  if (Object.keys(errors).length || !place || 'errors' in due) return { refusal: refuse(errors, values) }
  const id = idIn(values) ?? newId()
  about('thread', id)
  if (await threadById(db, inspection.id, id)) return { id }
  await addThread(db, { id, inspection_id: inspection.id, asked_by: side, subject, started_by: person.id, started_at: now, ...place })
  await addMessage(db, { id: newId(), thread_id: id, kind: 'message', side, text, due_date: due.due?.date ?? null, due_time: due.due?.time ?? null, written_by: person.id, written_at: now })
  return { id }
}
