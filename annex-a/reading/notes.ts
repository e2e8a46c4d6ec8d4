import type { SheetRow } from '../workbook/cells.ts'
import { plainHeading } from './headings/normalise.ts'
import { tidy } from './cells/result.ts'
import type { TakenHeading } from './headings/match.ts'

/** A list so narrow may well have rows of one or two cells. */
const NARROW = 5
const BEGINS_A_NOTE = /^(?:end\b|totals?\b|grand total|count\b|number of|records?\b|rows?\b|notes?\b|source\b|printed|produced|generated|extracted|report\b|page \d|confidential|official|restricted|\*)/i

/**
 * A row that is no row of the list: "End of report", a total, a remark, or the headings once more on a new page.
 * Never a row that has an ID or three cells: what could be a child is read, however bad.
 */
export function isNote(row: SheetRow, headings: readonly TakenHeading[]): boolean {
  if (headings.length < NARROW) return false
  if (row.cells.length <= 2) return isNoteText(row, headings)
  return repeatsHeadings(row, headings)
}

function isNoteText({ cells }: SheetRow, headings: readonly TakenHeading[]): boolean {
  const [first] = cells
  if (!first || first.kind !== 'text') return false
  // A stray remark beside the list, in no column of it.
  if (!cells.some(({ column }) => headings.some((heading) => heading.column === column))) return true
  const key = headings.find(({ field }) => field === 'childId' || field === 'reference')
  if (first.column > headings[1]!.column && first.column !== key?.column) return false
  const text = tidy(String(first.value))
  const words = text.split(' ').length
  return BEGINS_A_NOTE.test(text) || (words >= 2 && !/\d/.test(text)) || words >= 4
}

function repeatsHeadings({ cells }: SheetRow, headings: readonly TakenHeading[]): boolean {
  const first = headings[0]!
  const start = cells.find(({ column }) => column === first.column)
  if (!start || start.kind !== 'text' || start.value !== first.text) return false
  const same = cells.filter((cell) => headings.some(({ column, text }) => column === cell.column && plainHeading(text) === plainHeading(cell.shown)))
  return same.length > cells.length / 2
}
