import type { WallTime } from '#annex-a/calendar/london.ts'
import { minutesLate } from '#annex-a/calendar/lateness.ts'
import { addMessage, messageById, messagesOf, threadById } from '#db/queries/threads.ts'
import type { MessageKind } from '#db/tables/threads.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { formValues, refuse } from '../web/form.ts'
import { idIn, readDue, sideOf, textIn, wrongMessage, type Values } from './form.ts'
import { mayDo, type Doing } from './may-do.ts'
import { stateOf } from './state.ts'

const done: { readonly [D in Doing]: string } = { write: 'thread-written', close: 'thread-closed', withdraw: 'thread-withdrawn', open: 'thread-opened', due: 'thread-due' }
const kinds: { readonly [D in Doing]: MessageKind } = { write: 'message', close: 'closed', withdraw: 'withdrawn', open: 'opened', due: 'due' }
const doings = Object.keys(done) as readonly Doing[]

export type Written = { readonly done: string } | { readonly refusal: ReturnType<typeof refuse> }

/** Writes in a question, closes it, withdraws it, opens it again, or sets its time: a line more, never a line changed. Null where there is none. */
export const write = async (here: HereInInspection, id: string): Promise<Written | null> => {
  const { db, inspection, person, roles, now, about } = here
  const thread = await threadById(db, inspection.id, id)
  if (!thread) return null
  const values = formValues(await here.request.formData())
  const doing = doings.find((one) => one === values['do']) ?? 'write'
  const side = sideOf(roles)
  about('thread', id, { do: doing })
  const messageId = idIn(values) ?? newId()
  // The same form sent twice is kept once.
  if ((await messageById(db, messageId))?.thread_id === id) return { done: done[doing] }
  const messages = await messagesOf(db, inspection.id, id)
  const stands = stateOf(thread, messages)
  if (!mayDo(stands, thread, side)[doing]) {
    const last = messages.at(-1)
    return { refusal: refuse({ form: `This cannot be done any more: ${last ? `${last.writer} was the last to do something here` : 'it has changed'}. Below you see how the question stands now` }, values) }
  }
  const read = readLine(doing, values, now)
  if ('errors' in read) return { refusal: refuse(read.errors, values) }
  await addMessage(db, { id: messageId, thread_id: id, kind: kinds[doing], side, text: read.text, due_date: read.due?.date ?? null, due_time: read.due?.time ?? null, written_by: person.id, written_at: now })
  return { done: done[doing] }
}

const readLine = (doing: Doing, values: Values, now: string): { readonly text: string; readonly due: WallTime | null } | { readonly errors: Record<string, string> } => {
  if (doing === 'write') {
    const text = textIn(values, 'text')
    const wrong = wrongMessage(text)
    return wrong ? { errors: { text: wrong } } : { text, due: null }
  }
  if (doing !== 'due') return { text: '', due: null }
  const due = readDue(values)
  if ('errors' in due) return due
  return due.due && minutesLate(due.due, now) > 0 ? { errors: { due: 'That time has passed. Choose a later one, or leave it empty' } } : { text: '', due: due.due }
}
