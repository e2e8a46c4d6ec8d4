import type { SheetRow } from '../../workbook/cells.ts'
import { listNumbers, type ListNumber } from '../../specification/grammar/list.ts'
import { tidy } from '../cells/result.ts'
import { knownHeadings } from '../headings/known.ts'
import { namedField, type Heading } from '../headings/match.ts'

/** How far down a heading row is looked for: authorities put a title, a date and a few notes above it. */
const ROWS_LOOKED_AT = 20

/** How well the best row of a sheet fits the headings of a list. */
export interface Fit {
  readonly list: ListNumber
  readonly row: number
  readonly headings: readonly Heading[]
  /** Fields named, those that only a list or two have, and how many headings there are. An alias counts a little less. */
  readonly all: number
  readonly own: number
}

/** The first filled rows of a sheet, as headings. Reads no further. */
export function firstRows(rows: Iterable<SheetRow>): { readonly number: number; readonly headings: readonly Heading[] }[] {
  const first: { number: number; headings: Heading[] }[] = []
  for (const row of rows) {
    first.push({ number: row.number, headings: row.cells.map(({ column, shown }) => ({ column, text: tidy(shown) })) })
    if (first.length === ROWS_LOOKED_AT) break
  }
  return first
}

/** For every list the row that fits it best, the best list first. */
export function fits(rows: ReturnType<typeof firstRows>): readonly Fit[] {
  return listNumbers
    .map((list) => rows.map((row) => fit(list, row.number, row.headings)).reduce(better, fit(list, 0, [])))
    .sort((a, b) => b.own - a.own || b.all - a.all)
}

const better = (a: Fit, b: Fit): Fit => (b.all > a.all ? b : a)

function fit(list: ListNumber, row: number, headings: readonly Heading[]): Fit {
  const { own } = knownHeadings(list)
  const named = new Map<string, number>()
  for (const { text } of headings) {
    const found = text.length < 2 ? null : namedField(list, text)
    if (found) named.set(found.field, Math.max(named.get(found.field) ?? 0, found.matched === 'exact' ? 1 : 0.9))
  }
  const sum = (fields: readonly (readonly [string, number])[]): number => fields.reduce((total, [, weight]) => total + weight, 0)
  return { list, row, headings, all: sum([...named]), own: sum([...named].filter(([field]) => own.has(field))) }
}
