import { columnsFor, type FindingRow } from './findings-table.ts'
import { formulaSafe } from './formula-safe.ts'

/** Without it Excel takes the text for another alphabet than UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Findings as CSV (RFC 4180), one a line below the headings. Every text is in quotes and safe to open in a spreadsheet. */
export function findingsCsv(rows: readonly FindingRow[]): string {
  const columns = columnsFor(rows)
  const lines = [columns.map(([heading]) => cell(heading)), ...rows.map((row) => columns.map(([, of]) => cell(of(row))))]
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(',')}\r\n`).join('')
}

/** Numbers are rows and lists, which we counted ourselves. */
const cell = (value: string | number | null): string =>
  value === null ? '' : typeof value === 'number' ? String(value) : `"${formulaSafe(value).replaceAll('"', '""')}"`
