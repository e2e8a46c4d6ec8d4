import { evidenceById } from '#db/queries/evidence.ts'
import { fieldsOf, setPutAside, unfinishedThings, waitingIn, type NamedField } from '#db/queries/fields.ts'
import type { HereInInspection } from '../door.ts'
import { keepFields } from '../fields/keep-form.ts'
import { somebody } from '../fields/kept.ts'
import { beginningOf } from '../fields/text.ts'
import type { HereOfField } from '../fields/kinds.ts'
import type { FormProblem } from '../web/form.ts'
import { evidenceField, evidenceFieldNames } from './field-kind.ts'
import { mayGoOnWith } from './left-notes.ts'

type Values = FormProblem['values']
type HereOfCopy = Pick<HereInInspection, 'db' | 'inspection' | 'person'>

const thing = (inspectionId: string, id: string) => ({ inspection_id: inspectionId, about: 'evidence', about_id: id })

/** What a form of evidence is made from. */
export interface WorkingCopy {
  readonly id: string
  /** The version of each field that was ever kept. */
  readonly from: Readonly<Record<string, number>>
  /** Who typed last what is in no version of the record yet, and when; null where there is nothing of the kind. */
  readonly unfinished: { readonly by: string; readonly at: string; readonly own: boolean } | null
  /** Fields in which this person wrote while somebody else did, and has not chosen yet: theirs is not in the form. */
  readonly waits: readonly string[]
}

const lines = (value: string): string[] => value.split('\n').filter(Boolean)
const asText = (value: Values[string] | undefined): string => (typeof value === 'string' ? value.trim() : [...value ?? []].toSorted().join('\n'))
const kept = ({ name, value }: NamedField): Values[string] => (name === 'criteria' ? lines(value) : value)

/** A form's values with what was typed and is in no version yet; what somebody put aside is left out. */
export const withWorkingCopy = async ({ db, inspection, person }: HereOfCopy, id: string, values: Values): Promise<{ readonly values: Values; readonly copy: WorkingCopy }> => {
  const rows = (await fieldsOf(db, thing(inspection.id, id))).filter(({ name }) => Object.hasOwn(values, name))
  const typed = rows.filter((row) => row.put_aside_at === null && asText(kept(row)) !== asText(values[row.name]))
  const waits = new Set((await waitingIn(db, thing(inspection.id, id), person.id)).map(({ name }) => name))
  const last = typed.toSorted((a, b) => (a.saved_at < b.saved_at ? 1 : -1))[0]
  return {
    values: { ...values, ...Object.fromEntries(typed.map((row) => [row.name, kept(row)])) },
    copy: { id, from: Object.fromEntries(rows.map(({ name, version }) => [name, version])), unfinished: last ? { by: last.saver ?? somebody, at: last.saved_at, own: last.saved_by === person.id } : null, waits: Object.keys(evidenceFieldNames).filter((name) => waits.has(name)) },
  }
}

/** With a record that was saved: its working copy is the same now, but for what somebody else is typing. */
export const keepSaved = async (here: HereInInspection, id: string, values: Values): Promise<void> => {
  await keepFields(here, 'evidence', id, values, 'leave')
}

/** Whether a form has all that is kept of a record: made from the newest of every field, or saying the same. */
export const hasAll = async ({ db, inspection }: HereOfCopy, id: string, values: Values): Promise<boolean> => {
  const rows = await fieldsOf(db, thing(inspection.id, id))
  return rows.some(({ name }) => name === 'text') && rows.every((row) => values[`${row.name}.from`] === String(row.version) || asText(values[row.name]) === asText(kept(row)))
}

/** A note that somebody began and is no record yet. */
export interface UnfinishedNote {
  readonly id: string
  readonly text: string
  readonly savedAt: string
  readonly putAside: boolean
  /** Who typed it, where that is somebody who has left the team; null for one's own. */
  readonly by: string | null
}

/** Characters of a text that a list tells. */
const mostInList = 200

/**
 * Notes that are no record yet, the last typed first: a person's own, and for the lead inspector those of people who have left the team or whose
 * account is closed.
 */
export const unfinishedNotes = async (here: HereOfField): Promise<readonly UnfinishedNote[]> => {
  const { db, inspection, person, roles } = here
  const notes = Map.groupBy(await unfinishedThings(db, inspection.id, person.id, roles.includes('lead')), ({ about_id }) => about_id)
  const open: UnfinishedNote[] = []
  for (const [id, fields] of notes) if (await mayGoOnWith(here, fields)) open.push(unfinished(id, fields, person.id))
  return open.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
}

const unfinished = (id: string, fields: readonly NamedField[], personId: string): UnfinishedNote => ({
  id, text: beginningOf(fields.find(({ name }) => name === 'text')?.value ?? '', mostInList), savedAt: fields.map(({ saved_at }) => saved_at).toSorted().at(-1)!,
  putAside: fields.every(({ put_aside_at }) => put_aside_at !== null), by: fields.some(({ saved_by }) => saved_by === personId) ? null : fields[0]!.saver ?? somebody,
})

/** Puts aside what is in no version yet, or takes it up again. Nothing of it is lost. Throws 404 for what this person may not write. */
export const putAside = async (here: HereInInspection, id: string, aside: boolean): Promise<void> => {
  if ((await evidenceField.standing(here, id)) !== 'open') throw new Response(null, { status: 404 })
  await setPutAside(here.db, thing(here.inspection.id, id), aside ? here.now : null)
  here.about('evidence', id, { change: aside ? 'put aside' : 'take up' })
}

/** The record that a note has become; null while it is a note. */
export const recordBehind = async ({ db, inspection, person }: Pick<HereInInspection, 'db' | 'inspection' | 'person'>, id: string): Promise<string | null> => (await evidenceById(db, inspection.id, person.id, id))?.evidence_id ?? null
