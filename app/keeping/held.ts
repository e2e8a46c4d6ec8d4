import type { FieldConflict } from '#server/fields/keep.ts'
import type { Answer, SentChange } from './answers.ts'
import type { KeptNextDoor } from './neighbours.ts'

/** Where a field stands on the page. */
export interface Control {
  readonly about: string
  readonly id: string
  readonly name: string
  /** What the page was made with, and the version it is. */
  readonly base: string
  readonly from: number
  readonly read: () => string
  readonly write: (value: string) => void
}

export type Stop = Extract<Answer, { refused: unknown }>['refused']

/** A field as the keeper knows it. */
export interface Held {
  readonly control: Control
  /** The text that is known to be kept: standing, or beside what somebody else wrote. Null where nothing is. */
  base: string | null
  from: number
  /** When typing began that is not on its way yet, and when it went on last. Milliseconds. */
  since: number | null
  lastKey: number
  /** The number of the change on its way. */
  onItsWay: number | null
  savedAt: string | null
  /** The page that typed it, where that was an earlier one. */
  session: string | null
  conflict: FieldConflict | null
  stopped: { readonly why: Stop; readonly most?: number | undefined } | null
}

export const keyOf = ({ about, id, name }: Pick<Control, 'about' | 'id' | 'name'>): string => `${about}/${id}/${name}`

export const held = (control: Control): Held =>
  ({ control, base: control.base, from: control.from, since: null, lastKey: 0, onItsWay: null, savedAt: null, session: null, conflict: null, stopped: null })

/** Whether what stands on the page is more than what is kept. */
export const isUnsaved = (field: Held): boolean => field.onItsWay !== null || field.control.read() !== field.base

export const stop = (field: Held, why: Stop, most?: number): void => { field.stopped = { why, most }; field.since = null }

/**
 * What became of a change, once the server has said it. What both began from is known here: of a minute in which the other typed on, the server
 * keeps the last version, and this page may have begun in the middle.
 */
export const settle = (field: Held, sent: SentChange, answer: Exclude<Answer, { away: true } | { signedOut: true } | { overtaken: number }>): void => {
  field.stopped = null
  if ('refused' in answer) return stop(field, answer.refused, answer.most)
  const began = field.session === null ? field.base : null
  field.base = sent.value
  field.conflict = 'conflict' in answer ? { ...answer.conflict, original: field.conflict?.original ?? began ?? answer.conflict.original } : null
  if ('conflict' in answer) return
  field.from = answer.kept.version
  field.session = null
  field.savedAt = answer.kept.savedAt
  if (answer.kept.value === undefined) return
  field.base = answer.kept.value
  field.control.write(answer.kept.value)
}

/** What the same person has just written in another tab stands here as well, where nothing does that is not kept. */
export const takeOver = (field: Held, { value, version, savedAt }: KeptNextDoor): void => {
  if (version <= field.from || field.conflict || isUnsaved(field)) return
  const before = field.control.read()
  if (before !== value) field.control.write(value)
  // A case that was chosen since this page was made is not in its list: then it stays as it was, and from where it was.
  if (field.control.read() === value) Object.assign(field, { base: value, from: version, savedAt })
  else field.control.write(before)
}
