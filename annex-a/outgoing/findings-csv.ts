import { byteOrderMark, csvLine } from './csv-line.ts'
import { columnsFor, type FindingRow } from './findings-table.ts'

/** Findings as CSV (RFC 4180), one a line below the headings. */
export function findingsCsv(rows: readonly FindingRow[]): string {
  const columns = columnsFor(rows)
  return byteOrderMark + [columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, of]) => of(row)))].map(csvLine).join('')
}
