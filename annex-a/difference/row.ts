import type { ReadRow, Value } from '../reading/checked.ts'

/** A cell as two versions are compared: what was read, and what was written where that differs. */
export interface ComparedCell {
  readonly value: Value
  /** As sent; null where it is exactly the value. */
  readonly written: string | null
}

/** A row of one list in one version. */
export interface ComparedRow {
  /** As Excel shows it. */
  readonly number: number
  /** What joins a row to its child (the reference on list 11); null where it is blank. */
  readonly key: string | null
  /** By field name, for every column that the list has; and by header, with a mark in front, for columns that are no field. */
  readonly cells: { readonly [name: string]: ComparedCell }
}

const NO_CELL: ComparedCell = { value: null, written: null }
/** In front of the header of a column that is no field, so that it is never taken for one. */
export const EXTRA = '+ '

export const cellOf = ({ cells }: ComparedRow, name: string): ComparedCell => cells[name] ?? NO_CELL

export const sameCell = (a: ComparedCell, b: ComparedCell): boolean => a.value === b.value && a.written === b.written

export const isEmpty = ({ value, written }: ComparedCell): boolean => value === null && written === null

/** A row as read, or as stored, which has the same shape. `keyField`: the field that names the child or, on list 11, the reference. */
export function comparedRow(row: Pick<ReadRow, 'number' | 'childKey' | 'values' | 'written' | 'extra'>, keyField: string): ComparedRow {
  const cells: { [name: string]: ComparedCell } = {}
  for (const field in row.values) {
    const cell = { value: row.values[field]!, written: row.written[field] ?? null }
    if (!isEmpty(cell)) cells[field] = cell
  }
  for (const header in row.extra) cells[EXTRA + header] = { value: row.extra[header]!, written: null }
  const key = row.childKey ?? row.values[keyField] ?? null
  return { number: row.number, key: key === null ? null : String(key), cells }
}
