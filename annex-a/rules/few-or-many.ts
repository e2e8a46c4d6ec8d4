import type { ReadRow } from '../reading/checked.ts'
import type { AboutList } from './grammar/rule.ts'

/** From so many on, and more than half of the rows, it is an authority's way of working: one question, not one a row. */
const MANY = 20

/** Asks about each row, or once about the column where it is so in most of a list. The words tell the two by `rows`. */
export function findFewOrMany({ find, findInList }: AboutList, field: string, facts: { readonly [name: string]: string }, found: readonly ReadRow[], of: number): void {
  if (found.length > MANY && found.length > of / 2) findInList(field, { facts: { ...facts, rows: found.length } })
  else for (const row of found) find(row, field, { facts })
}
