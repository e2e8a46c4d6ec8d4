import { readers } from '../reading/cells/readers.ts'
import { tidy, type CellReader } from '../reading/cells/result.ts'
import type { Finding, ReadList, Severity } from '../reading/checked.ts'
import type { ListId } from '../specification/grammar/list.ts'
import { listOf } from '../specification/lists/index.ts'

/**
 * Whom or what a finding is about, by which it is found again in another version:
 * `child:…` and `reference:…` (list 11), wherever in the list the row stands by then; `list` for what is said once of a whole list or
 * column; `row` for a row without an ID, which nothing but its value can tell from another.
 */
export type Who = `child:${string}` | `reference:${string}` | 'list' | 'row'

/** What an explanation needs to know of a finding. */
export interface Explainable {
  readonly code: string
  readonly severity: Severity
  readonly list: ListId | null
  readonly field: string | null
  readonly who: Who
  /** As written. What is said once of a whole list quotes only an example, which is no value: null there. */
  readonly value: string | null
}

/** A finding that names one of many places as an example: neither the place nor what stands there is what it is about. */
const NAMES_AN_EXAMPLE: ReadonlySet<string> = new Set(['formulas'])

type Place = Pick<Finding, 'code' | 'severity' | 'list' | 'row' | 'field' | 'value' | 'childKey'>

/** A finding as explanations see it. `referenceAt`: the reference in a row of list 11, tidied and without case; null where there is none. */
export function explainable({ code, severity, list, row, field, value, childKey }: Place, referenceAt: (row: number) => string | null = () => null): Explainable {
  if (row === null && childKey === null) return { code, severity, list, field, who: 'list', value: null }
  if (NAMES_AN_EXAMPLE.has(code)) return { code, severity, list, field: null, who: 'list', value: null }
  const reference = list === 11 && row !== null ? referenceAt(row) : null
  const who: Who = childKey !== null ? `child:${childKey}` : reference !== null ? `reference:${reference}` : 'row'
  return { code, severity, list, field, who, value }
}

/** The references of list 11 as read, by row. */
export function referencesOf(lists: readonly Pick<ReadList, 'list' | 'rows'>[]): (row: number) => string | null {
  const rows = lists.find(({ list }) => list === 11)?.rows ?? []
  const byRow = new Map(rows.map(({ number, values }) => [number, referenceKey(values['reference'] ?? null)]))
  return (row) => byRow.get(row) ?? null
}

export const referenceKey = (reference: string | number | null): string | null => {
  const text = tidy(String(reference ?? '')).toLowerCase()
  return text === '' ? null : text
}

/**
 * Whether two texts of a field say the same: " Yes" and "Y" do, and so do 1/3/16 and 01/03/2016. So an explanation
 * outlives a cell that was only written more tidily. `inspectionDate`: by which years of two figures are read.
 */
export function valueReader(inspectionDate: string): (at: Pick<Explainable, 'list' | 'field'>, value: string | null) => string {
  const reader = readers(inspectionDate)
  const known = new Map<string, CellReader | null>()
  const readerOf = (list: ListId, field: string): CellReader | null => {
    const name = `${list} ${field}`
    const before = known.get(name)
    if (before !== undefined) return before
    const what = listOf(list).fields[field]
    const made = what ? reader(what) : null
    known.set(name, made)
    return made
  }
  return ({ list, field }, value) => {
    if (value === null) return ''
    const read = list === null || field === null ? null : readerOf(list, field)?.({ column: 0, kind: 'text', value, shown: value }).value ?? null
    return read === null ? `written ${tidy(value)}` : `read ${String(read)}`
  }
}
