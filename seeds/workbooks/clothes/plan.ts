import type { ListId } from '#annex-a/specification/grammar/list.ts'
import type { MadeRow } from '../fill.ts'

/** What stands in a cell. A `Date` is a real date of Excel, at midnight UTC, as that is how it is stored. */
export type Cell = string | number | Date | null

export interface Column {
  readonly heading: string
  /** The field that it holds; null for a column of the authority's own. */
  readonly field: string | null
  readonly cell: (row: MadeRow, index: number) => Cell
}

/** One sheet, ready to be written by whoever knows the format. */
export interface SheetPlan {
  readonly list: ListId | null
  readonly name: string
  readonly above: readonly (readonly Cell[])[]
  readonly columns: readonly Column[]
  readonly rows: readonly MadeRow[]
  readonly below: readonly (readonly Cell[])[]
  readonly isHidden: (index: number) => boolean
}
