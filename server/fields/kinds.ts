import { evidenceField } from '../evidence/field-kind.ts'
import { judgementField } from '../judgements/rationale-field.ts'
import type { Action } from '../access/may.ts'
import { readingField } from '../readings/agreed-field.ts'
import { reportField } from '../report/field-kind.ts'
import { teamMeetingField } from '../team-meetings/field-kind.ts'
import type { HereInInspection } from '../door.ts'

/** Who asks about a field, and in which inspection. */
export type HereOfField = Pick<HereInInspection, 'db' | 'inspection' | 'person' | 'roles'>

/** `open` takes changes; of `closed` the history is read; null is nothing that this person may know of. */
export type Standing = 'open' | 'closed' | null

/** A kind of thing whose fields are kept while somebody types. */
export interface FieldKind {
  /** By which action of the table of permissions its fields are read with their history, and written. */
  readonly readBy: Action
  readonly writtenBy: Action
  /** What a field is called, in the middle of a sentence; null where there is none of that name. */
  readonly says: (name: string) => string | null
  readonly standing: (here: HereOfField, id: string) => Promise<Standing>
  /** Where it is written, below the inspection's address: `/evidence/…`. */
  readonly page: (here: HereOfField, id: string) => Promise<string>
}

/** Every kind there is: add yours, with a file in the folder of its subject that imports nothing of this folder but types (or it would wait for itself). */
export const fieldKinds: { readonly [about: string]: FieldKind | undefined } = {
  evidence: evidenceField,
  judgement: judgementField,
  reading: readingField,
  report: reportField,
  'team-meeting': teamMeetingField,
}
