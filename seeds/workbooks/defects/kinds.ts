import type { DateField, Field } from '#annex-a/specification/grammar/field.ts'
import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import type { List } from '#annex-a/specification/grammar/list.ts'
import { dayOf, isoOf, monthsBefore } from '../calendar.ts'
import type { Day } from '../calendar.ts'
import { holds, madeUp } from '../fill.ts'
import type { MadeRow, MadeValue } from '../fill.ts'
import type { Random } from '../random.ts'

/** What can be wrong with one row, each of it met in real returns. */
export type DefectKind =
  | 'date-of-birth-differs' | 'gender-differs' | 'ethnicity-differs' | 'disability-differs' | 'age-differs'
  | 'dates-out-of-order' | 'outside-period' | 'after-inspection'
  | 'not-a-date' | 'not-a-code' | 'not-yes-or-no' | 'not-a-count' | 'should-be-empty' | 'empty'
  | 'id-empty' | 'id-with-spaces' | 'id-with-decimal' | 'row-twice'

/** A row that is to be spoilt. */
export interface Victim {
  readonly list: List
  readonly row: MadeRow
  /** Fields that may be touched at this stage. */
  readonly fields: readonly (readonly [string, Field])[]
  readonly today: Day
  readonly random: Random
  /** The child stands on another list that has the field too. */
  readonly elsewhere: (field: string) => boolean
}

export interface Change { readonly field: string; readonly now: MadeValue }
/** Null where the kind of defect does not fit the row. */
type Spoil = (victim: Victim) => Change | null

const person = new Set(['dateOfBirth', 'expectedDateOfBirth'])
const filled = ({ row }: Victim, name: string): boolean => (row[name] ?? null) !== null

/** One of the fields that fit, changed; null where none does. */
const one = (victim: Victim, fits: (name: string, field: Field) => boolean, now: (name: string, field: Field) => MadeValue | undefined): Change | null => {
  const fitting = victim.fields.filter(([name, field]) => fits(name, field))
  if (fitting.length === 0) return null
  const [name, field] = victim.random.pick(fitting)
  const value = now(name, field)
  return value === undefined ? null : { field: name, now: value }
}

const differs = (name: string, now: (value: MadeValue, victim: Victim) => MadeValue): Spoil => (victim) =>
  victim.elsewhere(name) && filled(victim, name) ? { field: name, now: now(victim.row[name]!, victim) } : null

const written = (kind: Field['kind'], words: readonly MadeValue[]): Spoil => (victim) =>
  one(victim, (name, field) => field.kind === kind && filled(victim, name), () => victim.random.pick(words))

const dateFacts = (field: Field): Partial<DateField<string>> => field.kind === 'date' ? field as DateField<string> : {}
/** The fields that a date waits for. */
const others = (field: Field): readonly string[] => [...dateFacts(field).notBefore ?? [], ...dateFacts(field).usuallyNotBefore ?? []]
const periodStart = (field: Field, today: Day): Day | null => {
  const { within } = dateFacts(field)
  return within ? monthsBefore(today, within.months) : null
}

const beforeOthers: Spoil = (victim) => {
  const other = (field: Field): string | undefined => dateFacts(field).notBefore?.find((name) => filled(victim, name))
  return one(victim, (name, field) => filled(victim, name) && other(field) !== undefined, (_, field) => {
    const now = dayOf(String(victim.row[other(field)!])) - victim.random.int(3, 40)
    return now < (periodStart(field, victim.today) ?? now) ? undefined : isoOf(now)
  })
}

const outside: Spoil = (victim) => one(victim, (name, field) => periodStart(field, victim.today) !== null && filled(victim, name), (_, field) => {
  const now = periodStart(field, victim.today)! - victim.random.int(5, 90)
  return others(field).every((name) => !filled(victim, name) || dayOf(String(victim.row[name])) <= now) ? isoOf(now) : undefined
})

/** Only dates on which no other waits, so that nothing else goes wrong. */
const future: Spoil = (victim) => {
  const waitedFor = new Set(Object.values(victim.list.fields).flatMap(others))
  const fits = (name: string, field: Field): boolean => field.kind === 'date' && !person.has(name) && !waitedFor.has(name) && filled(victim, name)
  return one(victim, fits, () => isoOf(victim.today + victim.random.int(2, 30)))
}

const mustBeEmpty: Spoil = (victim) => one(victim, (name, field) =>
  'blankUnless' in field && field.blankUnless?.severity === 'fix' && !filled(victim, name) && !holds(field.blankUnless, victim.row) && !person.has(name),
(name, field) => madeUp(name, victim.row, isoOf(victim.today), victim.random)(field))

const isExpected = ({ row }: Victim, field: Field): boolean => {
  const expected = 'expected' in field ? field.expected : undefined
  return typeof expected === 'object' ? holds(expected, row) : expected === true
}

const spoilId = (now: (id: string) => MadeValue): Spoil => ({ row }) => typeof row['childId'] === 'string' ? { field: 'childId', now: now(row['childId']) } : null

/** A day or a month out, as when two systems were typed into by hand; never in the future, never another age. */
const otherBirthday = (value: MadeValue, { random, today }: Victim): MadeValue => {
  const day = dayOf(String(value))
  const near = isoOf(day - random.pick([1, 9, 30]))
  return near.slice(5) > isoOf(today).slice(5) === isoOf(day).slice(5) > isoOf(today).slice(5) ? near : isoOf(day - 1)
}

const anotherCode = (set: string): (value: MadeValue, victim: Victim) => MadeValue => (value, { random }) =>
  random.pick(codeSets[set]!.codes.filter(({ token, group }) => token !== value && group !== 'Not known' && !['U', 'I'].includes(token))).token

export const spoilers: { readonly [K in Exclude<DefectKind, 'row-twice'>]: Spoil } = {
  'date-of-birth-differs': differs('dateOfBirth', otherBirthday),
  'gender-differs': differs('gender', anotherCode('gender')),
  'ethnicity-differs': differs('ethnicity', anotherCode('ethnicity')),
  'disability-differs': differs('disability', (value) => value === 'Y' ? 'N' : 'Y'),
  'age-differs': (victim) => filled(victim, 'age') ? { field: 'age', now: Number(victim.row['age']) + victim.random.pick([2, 5]) } : null,
  'dates-out-of-order': beforeOthers,
  'outside-period': outside,
  'after-inspection': future,
  'not-a-date': written('date', ['ongoing', 'TBC', '31/02/2016', 'early March', '12/13/2015']),
  'not-a-code': written('code', ['See file', 'TBC', 'Various', '99Z']),
  'not-yes-or-no': written('yesNo', ['Partly', 'See notes', 'TBC']),
  'not-a-count': written('count', [-1, 1.5, 'several']),
  'should-be-empty': mustBeEmpty,
  'empty': (victim) => one(victim, (name, field) => !['child', 'reference'].includes(field.kind) && filled(victim, name) && isExpected(victim, field), () => null),
  'id-empty': spoilId(() => null),
  'id-with-spaces': spoilId((id) => ` ${id} `),
  'id-with-decimal': spoilId((id) => `${id}.0`),
}
