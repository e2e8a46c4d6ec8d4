import { sortColumns, type Sort, type SortColumn } from '#db/queries/children.ts'
import { columnNames, type ColumnName } from './column-names.ts'
import { readAddress, writeAddress } from './filter.ts'
import { asks, columnOf, groupsOf, mostGroups, mostSorts, prefixOf, type ChildFilter, type ConditionGroup } from './filter-shape.ts'

/** The form of a filter as its page shows it: one group of conditions at a time, what the others ask goes along unseen. */
export interface FilterForm {
  /** The place of the group shown, from 0, among how many; the next group that could be added, or null. */
  readonly editing: number
  readonly groups: number
  readonly next: number | null
  readonly group: ConditionGroup
  /** What stands before the name of each field. */
  readonly prefix: string
  readonly hidden: readonly (readonly [name: string, value: string])[]
  readonly sorts: readonly (Sort | null)[]
  readonly columnNames: readonly ColumnName[]
}

/** A group that is there, or the next one that could be. */
const editingIn = (query: URLSearchParams, groups: number): number => {
  const asked = Number(query.get('edit') ?? 1) - 1
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, groups, mostGroups - 1) : 0
}

export const filterForm = (query: URLSearchParams, filter: ChildFilter, order: readonly Sort[]): FilterForm => {
  const standing = groupsOf(filter).filter(asks)
  const editing = editingIn(query, standing.length)
  const groups = Math.max(standing.length, editing + 1)
  const own = prefixOf(editing)
  return {
    editing, groups, prefix: own, columnNames,
    next: standing.length > 0 && groups === standing.length && groups < mostGroups ? groups : null,
    group: groupsOf(filter)[editing] ?? readAddress(new URLSearchParams()).filter,
    hidden: [...new URLSearchParams(writeAddress(filter, []))].filter(([name]) => name !== 'between' && (own === '' ? name.includes('.') : !name.startsWith(own))),
    sorts: Array.from({ length: mostSorts }, (_, at) => order[at] ?? (at === 0 ? 'id' : null)),
  }
}

/** A column by which the table can be sorted: how it stands now, and the order in which it is sorted by it next, and by what it was sorted by before. */
export interface SortOffer { readonly sorted: 'ascending' | 'descending' | null; readonly order: readonly Sort[] }

export const sortOffers = (order: readonly Sort[]): { readonly [C in SortColumn]: SortOffer } => {
  const [first = 'id' as Sort] = order
  const offer = (column: SortColumn): SortOffer => {
    const sorted = columnOf(first) !== column ? null : first.startsWith('-') ? 'descending' : 'ascending'
    return { sorted, order: [sorted === 'ascending' ? `-${column}` as const : column, ...order.filter((one) => columnOf(one) !== column)].slice(0, mostSorts) }
  }
  return Object.fromEntries(sortColumns.map((column) => [column, offer(column)])) as { readonly [C in SortColumn]: SortOffer }
}
