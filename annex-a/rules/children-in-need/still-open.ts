import { inListOrder } from '../../specification/grammar/list.ts'
import { isEmpty } from '../conditions.ts'
import { families, startsAndEnds } from '../assessments/families.ts'
import type { ChildRow, RowsByList, Saying } from '../grammar/rule.ts'
import type { Facts, Place } from '../../reading/checked.ts'
import { join, many, where } from '../words.ts'

/** Shared by the rules that ask what of a child is still open although the case is closed, or the child has died. */

/** The columns that say what is open; a list without one of them is left out, and said to be. */
export const openFields = { 4: startsAndEnds, 7: ['planStart', 'planEnd'], 8: ['started', 'ceased'] } as const

export interface Open { readonly says: string; readonly began: string; readonly at: ChildRow; readonly field: string }

const open = (says: string, at: ChildRow, field: string): Open[] => {
  const began = at.row.values[field]
  return [{ says, began: typeof began === 'string' ? began : '', at, field }]
}

export const openAssessments = (rows: RowsByList): Open[] => rows(4).flatMap((at) => families.flatMap(({ name, start, authorised }) =>
  typeof at.row.values[start] === 'string' && authorised in at.row.values && isEmpty(at.row, authorised) ? open(`${name === 'initial' ? 'an' : 'a'} ${name} assessment`, at, start) : []))

export const openPlans = (rows: RowsByList): Open[] =>
  rows(7).flatMap((at) => (isEmpty(at.row, 'planEnd') ? open('a child protection plan', at, 'planStart') : []))

export const openPeriods = (rows: RowsByList): Open[] =>
  rows(8).flatMap((at) => (isEmpty(at.row, 'ceased') ? open('a period of being looked after', at, 'started') : []))

/** What the words need: what is open, each with its place. */
export function sayingOpen(found: readonly Open[], place: (at: ChildRow, field: string) => Place, facts: Facts): Saying {
  const sorted = found.toSorted((a, b) => inListOrder(a.at.list.list, b.at.list.list) || a.says.localeCompare(b.says))
  return { facts: { ...facts, open: sorted.map(({ says }) => says) }, related: sorted.map(({ at, field }) => place(at, field)) }
}

/** `a child protection plan (list 7, H12) and a continuous assessment (list 4, H3)`. */
export const sayOpen = (facts: Facts, related: readonly Place[]): string =>
  join(many(facts['open']).map((says, index) => (related[index] ? `${says} ${where(related[index])}` : says)))
