import type { ReadRow } from '../reading/checked.ts'
import { writeDate } from '../reading/dates.ts'
import type { ListId } from '../specification/grammar/list.ts'
import { listOf } from '../specification/lists/index.ts'
import { repairerOf, repairKinds, type SafeRepair } from './safe.ts'

/** One way in which cells of a column are written that can be repaired, and how often. */
export interface Repair extends SafeRepair {
  readonly list: ListId
  readonly field: string
  readonly written: string
  readonly cells: number
  /** The rows of the first few, as Excel shows them. */
  readonly rows: readonly number[]
}

const MOST_ROWS = 5

type Row = Pick<ReadRow, 'number' | 'values' | 'written'>

/** All that can be repaired in a list, by kind and then in the order of its fields. Rows as read, or as stored, which have the same shape. */
export function repairsOf(list: ListId, rows: Iterable<Row>): Repair[] {
  const { fields } = listOf(list)
  const repairers = new Map(Object.entries(fields).map(([name, field]) => [name, repairerOf(field)]))
  const found = new Map<string, { field: string; written: string; safe: SafeRepair | null; cells: number; rows: number[] }>()
  for (const { number, values, written } of rows) {
    for (const field in written) {
      const text = written[field]!
      const name = `${field}\n${text}`
      let one = found.get(name)
      if (!one) found.set(name, (one = { field, written: text, safe: repairers.get(field)?.(text, values[field] ?? null) ?? null, cells: 0, rows: [] }))
      one.cells++
      if (one.rows.length < MOST_ROWS) one.rows.push(number)
    }
  }
  const order = Object.keys(fields)
  return [...found.values()].flatMap(({ safe, ...one }) => (safe ? [{ ...safe, list, ...one }] : []))
    .sort((a, b) => repairKinds.indexOf(a.kind) - repairKinds.indexOf(b.kind) || order.indexOf(a.field) - order.indexOf(b.field) || a.rows[0]! - b.rows[0]!)
}

/** A repair that the authority has agreed to: wherever this stands in this column, that is written instead. */
export interface AgreedRepair extends SafeRepair {
  readonly list: ListId
  readonly field: string
  readonly written: string
}

/** What is to be written instead of a text in a column; undefined where it stays. */
export type RepairOf = (list: ListId, field: string, written: string) => SafeRepair | undefined

export function lookUpRepairs(agreed: readonly AgreedRepair[]): RepairOf {
  const all = new Map(agreed.map(({ list, field, written, kind, after }) => [`${list}\n${field}\n${written}`, { kind, after }]))
  return (list, field, written) => (all.size === 0 ? undefined : all.get(`${list}\n${field}\n${written}`))
}

/** As a person sees it in the cell: dates dd/mm/yyyy. */
export const showRepaired = ({ kind, after }: SafeRepair): string => (kind === 'dates' ? writeDate(after) : after)

