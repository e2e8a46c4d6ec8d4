import { listOf } from '../specification/lists/index.ts'
import { cellName, columnLetter, rowOf } from '../workbook/a1.ts'
import type { Finding, ReadList } from './checked.ts'
import { findInList } from './findings.ts'
import type { Matched } from './headings/match.ts'
import type { KnownSheet } from './recognise/sheet.ts'

/** What was met while the rows of a sheet were read, and is said once for the sheet. */
export interface SheetFacts {
  formulas: number
  firstFormula: { readonly row: number; readonly column: number; readonly field: string; readonly shown: string } | null
  readonly footerRows: number[]
  firstNote: string | null
  blankRows: number
}

const MOST_NAMED = 20

/** Findings about the sheet and its headings. Merged ranges are known only once its rows have been read. */
export function sheetFindings(known: KnownSheet, list: ReadList, matched: Matched, facts: SheetFacts): Finding[] {
  return [...headings(list, matched), ...hidden(known, list, matched), ...formulas(list, facts), ...skipped(list, facts), ...merged(known, list)]
}

function headings(list: ReadList, matched: Matched): Finding[] {
  const label = (field: string): string => listOf(list.list).fields[field]!.label
  const second = matched.second.map(({ field, first, column, text }) =>
    ({ ...findInList('heading-twice', list, null, { facts: { field: label(field), first: columnLetter(first.column) } }), ...at(list, column, text) }))
  const unclear = matched.extra.filter(({ like }) => like !== null).map(({ like, column, text }) =>
    ({ ...findInList('heading-unclear', list, null, { facts: { field: label(like!) } }), ...at(list, column, text) }))
  return [...second, ...unclear]
}

const at = (list: ReadList, column: number, header: string): Pick<Finding, 'row' | 'column' | 'header' | 'value'> =>
  ({ row: list.headerRow, column: columnLetter(column), header, value: header.slice(0, 200) })

function hidden({ sheet }: KnownSheet, list: ReadList, matched: Matched): Finding[] {
  const columns = matched.taken.map(({ column }) => column).filter((column) => sheet.hiddenColumns.includes(column)).map(columnLetter)
  if (!sheet.hidden && list.hiddenRows === 0 && columns.length === 0) return []
  const facts = { rows: list.hiddenRows, columns: columns.slice(0, MOST_NAMED), ...(sheet.hidden ? { sheet: 1 } : {}) }
  return [findInList('hidden', list, null, { facts })]
}

function formulas(list: ReadList, { formulas: cells, firstFormula: first }: SheetFacts): Finding[] {
  if (!first) return []
  const finding = findInList('formulas', list, first.field, { facts: { cells, first: cellName(first.row, first.column) }, value: first.shown.slice(0, 200) })
  return [{ ...finding, row: first.row }]
}

function skipped(list: ReadList, { footerRows, firstNote }: SheetFacts): Finding[] {
  if (footerRows.length === 0) return []
  const facts = { rows: footerRows.slice(0, MOST_NAMED).map(String), count: footerRows.length }
  return [findInList('rows-skipped', list, null, { facts, ...(firstNote === null ? {} : { value: firstNote.slice(0, 200) }) })]
}

function merged({ sheet }: KnownSheet, list: ReadList): Finding[] {
  const last = list.rows.at(-1)?.number ?? 0
  const among = sheet.merged.filter((range) => {
    const [from, to = from] = range.split(':') as [string, string?]
    return rowOf(from) > list.headerRow && rowOf(from) <= last && rowOf(to) > rowOf(from)
  })
  return among.length === 0 ? [] : [findInList('merged-cells', list, null, { facts: { ranges: among.slice(0, MOST_NAMED), count: among.length } })]
}
