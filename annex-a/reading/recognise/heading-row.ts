import type { Sheet } from '../../workbook/cells.ts'
import { listIds, type ListId } from '../../specification/grammar/list.ts'
import { tidy } from '../cells/result.ts'
import { confirmedHeadings, type Confirmed, type ConfirmedHeadings } from '../confirmed.ts'
import { knownHeadings } from '../headings/known.ts'
import { confirmedField, headingForms, namedField, type Heading } from '../headings/match.ts'

/** How far down a heading row is looked for: authorities put a title, a date and a few notes above it. */
const ROWS_LOOKED_AT = 20
/** However few of them hold anything: below, a sheet may be formatted a million rows down. */
const FARTHEST = 2_000

/** How well the best row of a sheet fits the headings of a list. */
export interface Fit {
  readonly list: ListId
  readonly row: number
  readonly headings: readonly Heading[]
  /** Fields named, those that only a list or two have, and how many headings there are. An alias counts a little less. */
  readonly all: number
  readonly own: number
}

/** A row that may be the headings. `forms` are theirs, in the same order: made once, and compared with every list. */
interface FirstRow { readonly number: number; readonly headings: readonly Heading[]; readonly forms: readonly (readonly string[])[] }

/** The first filled rows of a sheet, as headings. Reads no further. */
export function firstRows(sheet: Pick<Sheet, 'rows'>): FirstRow[] {
  const first: FirstRow[] = []
  for (const row of sheet.rows(FARTHEST)) {
    const headings = row.cells.map(({ column, shown }) => ({ column, text: tidy(shown) }))
    first.push({ number: row.number, headings, forms: headings.map(({ text }) => (text.length < 2 ? [] : headingForms(text))) })
    if (first.length === ROWS_LOOKED_AT) break
  }
  return first
}

/** For every list the row that fits it best, the best list first. */
export function fits(rows: readonly FirstRow[], confirmed?: Confirmed): readonly Fit[] {
  return listIds
    .map((list) => {
      const said = confirmedHeadings(confirmed, list)
      return rows.map((row) => fit(list, row, said)).reduce(better, fit(list, { number: 0, headings: [], forms: [] }, said))
    })
    .sort((a, b) => b.own - a.own || b.all - a.all)
}

const better = (a: Fit, b: Fit): Fit => (b.all > a.all ? b : a)

function fit(list: ListId, { number: row, headings, forms }: FirstRow, confirmed: ConfirmedHeadings): Fit {
  const { own } = knownHeadings(list)
  const named = new Map<string, number>()
  for (const known of forms) {
    const found = namedField(list, known)
    const field = found?.field ?? confirmedField(list, known, confirmed)
    if (field) named.set(field, Math.max(named.get(field) ?? 0, found?.matched === 'exact' ? 1 : 0.9))
  }
  const sum = (fields: readonly (readonly [string, number])[]): number => fields.reduce((total, [, weight]) => total + weight, 0)
  return { list, row, headings, all: sum([...named]), own: sum([...named].filter(([field]) => own.has(field))) }
}
