import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { keepField, type FieldConflict } from './keep.ts'
import type { KeptField } from './kept.ts'
import { fieldKinds } from './kinds.ts'
import { mostKept } from './text.ts'

type Values = Readonly<Record<string, string | readonly string[] | undefined>>

/** What became of the fields of a form, by name. */
export interface KeptForm {
  readonly kept: Readonly<Record<string, KeptField>>
  /** Where somebody else wrote meanwhile: both are kept, and the writer chooses (`/fields/…` of the inspection). */
  readonly conflicts: Readonly<Record<string, FieldConflict>>
  /** Too long to be kept: the most characters that a field takes. Nothing of the form was kept then. */
  readonly tooLong: readonly string[]
}

const one = (value: Values[string]): string => (typeof value === 'string' ? value : (value ?? []).join('\n'))
const whole = (value: string): number => (/^\d{1,9}$/.test(value) ? Number(value) : 0)

/** Names of fields that a form brought: each with the version it was made from beside it. */
const broughtIn = (values: Values): string[] => Object.keys(values).filter((name) => name.endsWith('.from')).map((name) => name.slice(0, -'.from'.length))

/**
 * Keeps every field that a plain form brought. `leave`: where somebody else wrote meanwhile theirs is left as it is and nothing is kept,
 * because what the form says is kept elsewhere already. A field that its page did not touch is left as it is, whoever wrote there since.
 * Throws 403 or 404 where this person may not write there.
 */
export const keepFields = async (here: HereInInspection, about: string, id: string, values: Values, differing: 'keep both' | 'leave' = 'keep both'): Promise<KeptForm> => {
  const kind = Object.hasOwn(fieldKinds, about) ? fieldKinds[about] : undefined
  if (!kind || (await kind.standing(here, id)) !== 'open') throw new Response(null, { status: 404 })
  if (!may(kind.writtenBy, here.roles, { closed: here.inspection.closed_at !== null }).may) throw new Response(null, { status: 403 })
  const names = broughtIn(values).filter((name) => kind.says(name) !== null)
  const tooLong = names.filter((name) => one(values[name]).length > mostKept)
  const [kept, conflicts]: [Record<string, KeptField>, Record<string, FieldConflict>] = [{}, {}]
  for (const name of tooLong.length ? [] : names) {
    const answer = await keepField(here, {
      about, id, name, value: one(values[name]), from: whole(one(values[`${name}.from`])), session: one(values[`${name}.session`]).slice(0, 40) || 'form', change: null, how: 'saved',
    }, differing)
    if ('conflict' in answer) conflicts[name] = answer.conflict
    else kept[name] = answer.kept
  }
  return { kept, conflicts, tooLong }
}
