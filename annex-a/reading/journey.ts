import type { Field } from '../specification/grammar/field.ts'
import { inListOrder, type ListId } from '../specification/grammar/list.ts'
import { listOf } from '../specification/lists/index.ts'
import { join, onLists } from '../rules/words.ts'
import type { Value } from './checked.ts'
import { sayValue } from './show.ts'

/** A row of one child, as read or as stored. `row` is its number as Excel shows it. */
export interface JourneyRow {
  readonly list: ListId
  readonly row: number
  readonly values: { readonly [field: string]: Value }
}

export interface Disagreement {
  readonly field: string
  readonly label: string
  /** Each value, the one on most lists first. */
  readonly values: readonly { readonly value: Value; readonly said: string; readonly lists: readonly ListId[] }[]
  /** `Date of birth is 2 May 2001 on lists 3 and 6, and 5 February 2001 on list 7` */
  readonly says: string
}

/** What says nothing about a child, and so disagrees with nothing. */
const COMPARED: { readonly [field: string]: readonly Value[] } = {
  dateOfBirth: [], gender: ['U'], ethnicity: ['NOBT', 'REFU'], disability: ['U'],
}

/** Where a child's lists say different things about who the child is. */
export const disagreements = (rowsOfChild: readonly JourneyRow[]): readonly Disagreement[] =>
  Object.entries(COMPARED).flatMap(([field, notKnown]) => disagreement(field, notKnown, rowsOfChild) ?? [])

function disagreement(name: string, notKnown: readonly Value[], rows: readonly JourneyRow[]): Disagreement | null {
  const saying = rows.filter(({ values }) => (values[name] ?? null) !== null && !notKnown.includes(values[name]!))
  const byValue = [...Map.groupBy(saying, ({ values }) => values[name]!)]
  const [first] = saying
  if (byValue.length < 2 || !first) return null
  const field: Field = listOf(first.list).fields[name]!
  const values = byValue
    .map(([value, at]) => ({ value, said: sayValue(field, value), lists: [...new Set(at.map(({ list }) => list))].sort(inListOrder) }))
    .sort((a, b) => b.lists.length - a.lists.length)
  const label = name === 'disability' ? 'Disability' : field.label
  const says = `${label} is ${join(values.map(({ said, lists }) => `${said} on ${onLists(lists.map(String))}`))}`
  return { field: name, label, values, says }
}
