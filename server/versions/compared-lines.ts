import { EXTRA, type ComparedCell } from '#annex-a/difference/row.ts'
import { sayDate } from '#annex-a/reading/dates.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import type { ChangedRow } from './compare-rows.ts'
import type { LoneRow } from './differing-rows.ts'

export interface SaidCellChange {
  readonly label: string
  /** Null where it was blank. */
  readonly from: string | null
  readonly to: string | null
}

/** One child, or one row, that is not the same in two versions. */
export interface ComparedLine {
  readonly key: string
  readonly child: { readonly id: string; readonly shown: string } | null
  /** As Excel shows it, in the version that has it. */
  readonly before: number | null
  readonly after: number | null
  readonly cells: readonly SaidCellChange[]
}

type ShownIds = ReadonlyMap<string, string>

const childOf = (key: string | null, shown: ShownIds): ComparedLine['child'] => {
  const id = key === null ? undefined : shown.get(key)
  return key !== null && id !== undefined ? { id: key, shown: id } : null
}

export const childLine = (id: string, shown: ShownIds): ComparedLine => ({ key: id, child: childOf(id, shown), before: null, after: null, cells: [] })

/** A row that stands in one version only. */
export const rowLine = (row: LoneRow, side: 'before' | 'after', shown: ShownIds): ComparedLine =>
  ({ key: String(row.number), child: childOf(row.key, shown), before: side === 'before' ? row.number : null, after: side === 'after' ? row.number : null, cells: [] })

export const changedLine = (list: ListId, { before, after, key, cells }: ChangedRow, shown: ShownIds): ComparedLine => ({
  key: `${before}-${after}`, child: childOf(key, shown), before, after,
  cells: cells.map(({ name, from, to }) => ({ label: labelOf(list, name), from: sayCell(list, name, from), to: sayCell(list, name, to) })),
})

export const labelOf = (list: ListId, name: string): string => (name.startsWith(EXTRA) ? name.slice(EXTRA.length) : listOf(list).fields[name]?.label ?? name)

/** As it was written, or in words; null where it is blank. */
const sayCell = (list: ListId, name: string, { value, written }: ComparedCell): string | null => {
  if (written !== null) return written
  if (value === null) return null
  return listOf(list).fields[name]?.kind === 'date' ? sayDate(String(value)) : String(value)
}

