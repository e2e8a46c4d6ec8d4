import { addPrivateNote, privateNotesOf } from '#db/queries/private-notes.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { idIn, textIn, wrongMessage } from '../threads/form.ts'
import { readPlace, showPlace, type ShownPlace } from '../threads/place.ts'
import { formValues, refuse } from '../web/form.ts'

/** A note of the team. */
export interface ShownNote {
  readonly id: string
  readonly text: string
  readonly writer: string
  readonly at: string
  readonly place: ShownPlace
}

/** The team's own page. Only the actions `seeNotes` and `writeNote` lead here, and the authority has neither. */
export interface NotesView {
  readonly inspectionId: string
  readonly mayWrite: boolean
  /** Of the next note: the same form sent twice is kept once. */
  readonly id: string
  /** What the address names, and the note to be written is about. */
  readonly place: ShownPlace
  readonly asked: Readonly<Record<string, string>>
  /** Those about this place, or all where the address names none. */
  readonly notes: readonly ShownNote[]
  readonly total: number
}

const names = ['list', 'version', 'row', 'rule', 'topic'] as const
const columnNames = ['list', 'submission_id', 'row_number', 'rule', 'topic'] as const

/** Null where the address names a place that there is not. */
export const seeNotes = async (here: HereInInspection): Promise<NotesView | null> => {
  const { db, inspection, url, roles } = here
  const columns = await readPlace(here, (name) => url.searchParams.get(name) ?? '')
  if (!columns) return null
  const place = await showPlace(here, columns)
  const rows = await privateNotesOf(db, inspection.id)
  const about = place.address === '' ? rows : rows.filter((row) => columnNames.every((name) => row[name] === columns[name]))
  const notes: ShownNote[] = []
  for (const row of about) notes.push({ id: row.id, text: row.text, writer: row.writer, at: row.written_at, place: await showPlace(here, row) })
  return {
    inspectionId: inspection.id, mayWrite: may('writeNote', roles, { closed: inspection.closed_at !== null }).may, id: newId(), place, notes, total: rows.length,
    asked: Object.fromEntries(names.flatMap((name) => (url.searchParams.get(name) ? [[name, url.searchParams.get(name)!]] : []))),
  }
}

/** Keeps a note. It is never changed and never removed. */
export const writeNote = async (here: HereInInspection): Promise<{ readonly address: string } | { readonly refusal: ReturnType<typeof refuse> }> => {
  const { db, inspection, person, now, about } = here
  const values = formValues(await here.request.formData())
  const text = textIn(values, 'text')
  const wrong = wrongMessage(text)
  const place = await readPlace(here, (name) => textIn(values, name))
  if (wrong || !place) return { refusal: refuse({ ...(wrong ? { text: wrong.replace('the message', 'the note').replace('The message', 'The note') } : {}), ...(place ? {} : { form: 'We could not tell what the note is about. Go back to the list and write it from there' }) }, values) }
  const id = idIn(values) ?? newId()
  await addPrivateNote(db, { id, inspection_id: inspection.id, text, written_by: person.id, written_at: now, ...place })
  about('note', id)
  return { address: (await showPlace(here, place)).address }
}
