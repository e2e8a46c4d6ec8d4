import { formulaSafe } from './formula-safe.ts'

/** Without it Excel takes the text for another alphabet than UTF-8. */
export const byteOrderMark = '\uFEFF'

/** One line of CSV (RFC 4180). Every text is in quotes and safe to open in a spreadsheet; numbers are those that we counted ourselves. */
export const csvLine = (cells: readonly (string | number | null)[]): string => `${cells.map(cell).join(',')}\r\n`

const cell = (value: string | number | null): string =>
  value === null ? '' : typeof value === 'number' ? String(value) : `"${formulaSafe(value).replaceAll('"', '""')}"`
