import { byKind } from '#annex-a/specification/grammar/field.ts'
import type { CodeField, Condition, DateField, Field } from '#annex-a/specification/grammar/field.ts'
import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import type { List } from '#annex-a/specification/grammar/list.ts'
import { dayOf, isoOf, monthsBefore, yearsBetween } from './calendar.ts'
import { counts, phrases, yesRates } from './mixes.ts'
import type { Random } from './random.ts'

/** As the specification stores it: dates `YYYY-MM-DD`, codes as tokens, Y N U, counts and ages as numbers. */
export type MadeValue = string | number | null
export interface MadeRow { readonly [field: string]: MadeValue }

type Row = Record<string, MadeValue>

/** Whether a condition of the specification holds on a row. */
export const holds = (condition: Condition<string>, row: MadeRow): boolean => {
  const value = row[condition.field] ?? null
  if ('oneOf' in condition) return condition.oneOf.includes(String(value ?? ''))
  if ('atLeast' in condition) return Number(value ?? 0) >= condition.atLeast
  return (condition.is === 'present') === (value !== null)
}

/** What a field says of itself decides whether it is filled; where it says nothing, usually. */
const isFilled = (field: Field, row: MadeRow, random: Random): boolean => {
  const facts = field as { readonly expected?: boolean | Condition<string>; readonly blankUnless?: Condition<string> }
  if (facts.blankUnless && !holds(facts.blankUnless, row)) return false
  if (typeof facts.expected === 'object') return holds(facts.expected, row)
  return facts.expected === true || random.chance(0.7)
}

/** Between the dates that it must not come before and the inspection. */
const someDay = (field: DateField<string>, row: MadeRow, inspection: number, random: Random): string => {
  const others = [...field.notBefore ?? [], ...field.usuallyNotBefore ?? []].map((name) => row[name]).filter((value) => typeof value === 'string')
  const from = Math.max(monthsBefore(inspection, field.within?.months ?? 12) + 1, ...others.map(dayOf))
  return isoOf(field.mayBeFuture ? inspection + random.int(10, 200) : random.int(from, inspection))
}

const someCode = (field: CodeField<string>, inspection: string, random: Random): string =>
  random.pick(codeSets[field.codes]!.codes.filter(({ from, until }) => (from ?? '') <= inspection && inspection <= (until ?? '9999'))).token

/** One answer for each kind of field, so that a new field has a made-up value on the day it is written. */
export const madeUp = (name: string, row: MadeRow, inspection: string, random: Random): ((field: Field) => MadeValue) => byKind<MadeValue>({
  child: () => null,
  reference: () => null,
  text: (field) => random.pick(phrases[name] ?? [`Made-up ${field.label.toLowerCase()}`]),
  date: (field) => someDay(field, row, dayOf(inspection), random),
  yesNo: () => random.chance(yesRates[name] ?? 0.5) ? 'Y' : 'N',
  count: (field) => Math.max(field.atLeast ?? 0, Number(random.weighted(counts[name] ?? { 0: 70, 1: 20, 2: 10 }))),
  hours: () => random.pick([0, 5, 10, 12.5, 15, 20, 25]),
  age: (field) => typeof row[field.bornOn] === 'string' ? yearsBetween(dayOf(row[field.bornOn] as string), dayOf(inspection)) : null,
  code: (field) => someCode(field, inspection, random),
})

/** A whole row of a list: what its story says, and for every other field something that the field itself allows. */
export const fillRow = (list: List, said: MadeRow, inspection: string, random: Random): MadeRow => {
  const row: Row = {}
  for (const name of Object.keys(list.fields)) row[name] = said[name] ?? null
  for (const [name, field] of Object.entries(list.fields)) {
    if (said[name] === undefined && (field.kind === 'age' || isFilled(field, row, random))) row[name] = madeUp(name, row, inspection, random)(field)
  }
  return row
}
