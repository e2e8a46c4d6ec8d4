import { columnLetter } from '../../workbook/a1.ts'
import { namedColumns } from '../../reading/headings/named-columns.ts'
import type { Workbook } from '../../workbook/cells.ts'
import type { FindingLine } from '../../shown/finding-lines.ts'
import { entryColumns, entryFieldOf, entryFields, type EntryField } from './columns.ts'
import { problemsBeside, problemsOf, type Beside, type Entry } from './entry.ts'
import { readEntryRow, type EntryHeadings } from './row.ts'

/** An entry and where it stood. */
export interface ReadEntry extends Entry {
  readonly sheet: string
  /** As Excel shows it. */
  readonly row: number
}

/** What a spreadsheet holds: either entries, all of its rows, or what is wrong with them. */
export interface ReadEntries {
  readonly entries: readonly ReadEntry[]
  /** What keeps the spreadsheet from being taken, in the form of the findings about lists. Of many, the first. */
  readonly wrong: readonly FindingLine[]
  readonly wrongCount: number
  /** Sheets and headings that were passed over, and are said. */
  readonly otherSheets: readonly string[]
  readonly otherHeadings: readonly string[]
}

export interface EntryOptions {
  /** `YYYY-MM-DD`: nothing is published later, and two-digit years are read near it. */
  readonly today: string
  /** What the register holds. */
  readonly held: readonly Beside[]
}

/** As much as anybody reads before correcting. */
const MOST_TOLD = 200
const longestQuoted = 200

/** Every row of every sheet that has the headings of outcomes, checked alone, beside each other and beside the register. Throws UnreadableFile. */
export function readEntries(workbook: Workbook, { today, held }: EntryOptions): ReadEntries {
  const read = { entries: [] as ReadEntry[], otherSheets: [] as string[], otherHeadings: [] as string[] }
  const headingsOn = new Map<string, EntryHeadings>()
  const told: Omit<FindingLine, 'number'>[] = []
  for (const sheet of workbook.sheets) {
    const found = namedColumns(sheet, entryFieldOf, ['authority', 'OE'])
    if (!found) {
      read.otherSheets.push(sheet.name)
      continue
    }
    headingsOn.set(sheet.name, found.columns)
    read.otherHeadings.push(...found.others)
    for (const row of sheet.rows()) {
      if (row.number <= found.row || !row.cells.length) continue
      const entry = readEntryRow(row, found.columns, today, (field, value, message, fix) => { told.push(lineAt({ sheet: sheet.name, row: row.number }, found.columns, field, value, message, fix)) })
      if (entry) read.entries.push({ ...entry, sheet: sheet.name, row: row.number })
    }
  }
  const order = new Map(read.entries.map((entry, n) => [entry, n]))
  const byAuthority = Map.groupBy(read.entries, ({ authority }) => authority)
  for (const entry of read.entries) {
    // Of two rows that tell the same inspection, the second is the one that is too many.
    const others = [...held, ...byAuthority.get(entry.authority)!.filter((other) => other !== entry && (other.inspectedTo !== entry.inspectedTo || order.get(other)! < order.get(entry)!))]
    for (const { field, message, fix } of [...problemsOf(entry, today), ...problemsBeside(entry, others)]) told.push(lineAt(entry, headingsOn.get(entry.sheet)!, field, null, message, fix))
  }
  if (read.otherSheets.length === workbook.sheets.length) told.push(noHeadings())
  else if (!read.entries.length && !told.length) told.push({ ...nowhere, message: 'There is no outcome below the headings', fix: 'Add a row for each inspection and send the file again' })
  told.sort((a, b) => (a.sheet === b.sheet ? (a.row ?? 0) - (b.row ?? 0) : 0))
  return { ...read, entries: told.length ? [] : read.entries, wrong: told.slice(0, MOST_TOLD).map((line, n) => ({ number: n + 1, ...line })), wrongCount: told.length }
}

const nowhere = { sheet: null, row: null, column: null, header: null, list: null, field: null, cell: null, value: null, beside: null }

const lineAt = ({ sheet, row }: { readonly sheet: string; readonly row: number }, columns: EntryHeadings, field: EntryField, value: string | null, message: string, fix: string): Omit<FindingLine, 'number'> => {
  const heading = columns.get(field)
  const column = heading ? columnLetter(heading.at) : null
  return { ...nowhere, sheet, row, column, cell: column && `${column}${row}`, header: heading?.text ?? entryColumns[field].label, value: value?.slice(0, longestQuoted) ?? null, message, fix }
}

const noHeadings = (): Omit<FindingLine, 'number'> => ({
  ...nowhere, message: 'We found no row with the headings “Authority” and “Overall effectiveness”', fix: `Give the columns headings: ${entryFields.map((field) => entryColumns[field].label).join(', ')}`,
})
