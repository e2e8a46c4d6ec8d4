import { codeSets } from '../specification/code-sets/index.ts'
import { byKind, type Field } from '../specification/grammar/field.ts'
import type { Value } from './checked.ts'
import { sayDate } from './dates.ts'

const ANSWERS: { readonly [answer: string]: string } = { Y: 'Yes', N: 'No', U: 'Unknown' }
const meanings = new Map<string, ReadonlyMap<string, string>>(
  Object.values(codeSets).map((set) => [set.name, new Map(set.codes.map((code) => [code.token, code.means]))]))

const asText = (): ((value: string | number) => string) => String

const sayer = byKind<(value: string | number) => string>({
  child: asText,
  reference: asText,
  text: asText,
  count: asText,
  hours: asText,
  date: () => (value) => sayDate(String(value)),
  yesNo: () => (value) => ANSWERS[value] ?? String(value),
  age: () => (value) => (value === -1 ? 'Not yet born' : String(value)),
  code: (field) => (value) => meanings.get(field.codes)?.get(String(value)) ?? String(value),
})
const sayers = new WeakMap<Field, (value: string | number) => string>()

/** How a read value is said to a person: `3 March 2014`, `Yes`, `White British`. Empty text for an empty cell. */
export function sayValue(field: Field, value: Value): string {
  if (value === null) return ''
  let say = sayers.get(field)
  if (!say) sayers.set(field, (say = sayer(field)))
  return say(value)
}
