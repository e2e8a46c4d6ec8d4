import type { ListId, ListNumber } from '#annex-a/specification/grammar/list.ts'
import type { AnyOrAll, Sort, SortColumn } from '#db/queries/children.ts'
import type { AgeBand } from './age-bands.ts'

/** One group of conditions. Several values of a field: any of them, unless a word beside them says all. */
export interface ConditionGroup {
  readonly list: readonly ListId[]
  readonly match: AnyOrAll
  readonly age: readonly AgeBand[]
  readonly gender: readonly string[]
  readonly ethnicity: readonly string[]
  readonly disability: readonly string[]
  readonly stage: readonly ListNumber[]
  /** Codes of flags. */
  readonly flag: readonly string[]
  readonly flags: AnyOrAll
  /** Codes of patterns that are there from the first day, and our ids of the inspection's own. */
  readonly pattern: readonly string[]
  readonly patterns: AnyOrAll
  /** What one list alone says (`list-facts.ts`): all of them. */
  readonly fact: readonly string[]
  readonly team: string | null
  readonly worker: string | null
  readonly legal: string | null
  readonly placement: string | null
  readonly abuse: string | null
  readonly chosen: 'any' | 'none' | 'tracked' | 'sampled' | null
  /** Whether every condition of the group is to hold, or one of them. */
  readonly within: AnyOrAll
}

/**
 * The filter as it stands in an address: codes of the specification, short keys for teams and workers, our ids. Never a name, an ID or a
 * date of birth: addresses are kept in histories and logs. Its first group, and any others.
 */
export interface ChildFilter extends ConditionGroup {
  readonly more: readonly ConditionGroup[]
  readonly between: AnyOrAll
}
export const mostGroups = 4

/** Words that say how conditions are joined, and ask nothing by themselves. */
export type FilterField = Exclude<keyof ConditionGroup, 'match' | 'flags' | 'patterns' | 'within'>
export const mostSorts = 3

/** What an address asks for: a filter, an order (by ID where none is named) and a page (from 1). */
export interface ChildrenAddress {
  readonly filter: ChildFilter
  readonly order: readonly Sort[]
  readonly page: number
}

export const several = ['list', 'age', 'gender', 'ethnicity', 'disability', 'stage', 'flag', 'pattern', 'fact'] as const
export const single = ['team', 'worker', 'legal', 'placement', 'abuse', 'chosen'] as const

/** Names of the first group stand as they are, those of the second begin with `2.`, and so on. */
export const prefixOf = (index: number): string => (index === 0 ? '' : `${index + 1}.`)

/** Whether a group asks anything. */
export const asks = (one: ConditionGroup): boolean => several.some((field) => one[field].length > 0) || single.some((field) => one[field] !== null)

/** The groups of a filter, the first too. */
export const groupsOf = ({ more, between: _between, ...first }: ChildFilter): readonly ConditionGroup[] => [first, ...more]

/** A value in force. `group`: the place of its group, from 0. */
export interface ValueInForce { readonly field: FilterField; readonly value: string; readonly group: number }

export const valuesOf = (one: ConditionGroup, group: number): ValueInForce[] => [
  ...several.flatMap((field) => one[field].map((value) => ({ field, value: String(value), group }))),
  ...single.flatMap((field) => (one[field] === null ? [] : [{ field, value: one[field], group }])),
]

/** Each value in force. */
export const valuesIn = (filter: ChildFilter): readonly ValueInForce[] => groupsOf(filter).flatMap(valuesOf)

export const columnOf = (sort: Sort): SortColumn => sort.replace(/^-/, '') as SortColumn
