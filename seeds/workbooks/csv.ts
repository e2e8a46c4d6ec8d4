import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import { officialSheet } from './clothes/official.ts'
import type { Cell } from './clothes/plan.ts'
import type { MadeLists } from './make.ts'

const text = (cell: Cell): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10).split('-').reverse().join('/')
  const written = String(cell ?? '')
  return /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written
}

/** One list as Excel saves "CSV UTF-8": byte order mark, commas, dates as dd/mm/yyyy, lines ended by CR and LF. */
export const writeCsv = (made: MadeLists, list: ListNumber): Uint8Array => {
  const { columns, rows } = officialSheet(list, made.lists[list])
  const lines = [columns.map(({ heading }) => text(heading)), ...rows.map((row, i) => columns.map(({ cell }) => text(cell(row, i))))]
  return new TextEncoder().encode(`\ufeff${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`)
}
