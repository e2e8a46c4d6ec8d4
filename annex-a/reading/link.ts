import type { ChildRow } from '../rules/grammar/rule.ts'
import { inListOrder } from '../specification/grammar/list.ts'
import type { ReadList } from './checked.ts'

/**
 * The rows of each child over lists 1 to 10 and the documents, in that order. Needs no configuration: a list takes part
 * because its rows have a child's key; list 11 is adults and has none.
 */
export function linkChildren(lists: readonly ReadList[]): ReadonlyMap<string, readonly ChildRow[]> {
  const children = new Map<string, ChildRow[]>()
  for (const list of [...lists].sort((a, b) => inListOrder(a.list, b.list))) {
    for (const row of list.rows) {
      if (row.childKey === null) continue
      const rows = children.get(row.childKey)
      if (rows) rows.push({ list, row })
      else children.set(row.childKey, [{ list, row }])
    }
  }
  return children
}
