import type { NotChecked, ReadList } from '../reading/checked.ts'
import { askedByCode } from '../rules/index.ts'
import type { ListId } from '../specification/grammar/list.ts'
import { listOf } from '../specification/lists/index.ts'

/** What was recognised as a list, and what of its headings was and was not. */
export interface SheetShown {
  readonly list: ListId
  readonly name: string
  readonly sheet: string
  readonly headerRow: number
  readonly rows: number
  readonly children: number
  readonly hiddenRows: number
  readonly footerRows: readonly number[]
  readonly exact: number
  readonly alias: number
  /** Headings that were understood though they are neither the field's nor another known name of it. */
  readonly likely: readonly { readonly header: string; readonly label: string; readonly column: string }[]
  /** Labels of fields for which there is no column. */
  readonly missing: readonly string[]
  readonly extra: readonly { readonly header: string; readonly column: string }[]
}

/** A list as read or as stored; `rows` counted. */
export type SheetRead = Pick<ReadList, 'list' | 'sheet' | 'headerRow' | 'children' | 'hiddenRows' | 'footerRows' | 'columns' | 'missing' | 'extra'> & { readonly rows: number }

/** A list as a page shows it. */
export function sheetShown({ list, sheet, headerRow, rows, children, hiddenRows, footerRows, columns, missing, extra }: SheetRead): SheetShown {
  const { name, fields } = listOf(list)
  const label = (field: string): string => fields[field]?.label ?? field
  const matched = (how: ReadList['columns'][number]['matched']) => columns.filter((column) => column.matched === how)
  return {
    list, name, sheet, headerRow, rows, children, hiddenRows, footerRows, exact: matched('exact').length, alias: matched('alias').length,
    likely: matched('likely').map(({ header, field, column }) => ({ header, column, label: label(field) })), missing: missing.map(label), extra,
  }
}

/** A question that could not be asked, in words. `list`: 0 where it is of none. */
export interface NotCheckedShown { readonly title: string; readonly list: number; readonly because: string }

export const notCheckedShown = ({ code, list, because }: Omit<NotChecked, 'list'> & { readonly list: number | null }): NotCheckedShown =>
  ({ title: code === 'list-absent' ? 'everything about it' : askedByCode(code)?.title ?? code, list: list ?? 0, because })
