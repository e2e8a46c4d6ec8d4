import type { FindingLine } from '../shown/finding-lines.ts'

/** Where in a spreadsheet something is, as Excel shows it. */
export interface MeetingPlace {
  readonly sheet: string | null
  readonly row: number | null
  /** Excel's letters. */
  readonly column: string | null
  readonly header: string | null
  readonly value: string | null
}

const longestQuoted = 200

/** One thing that is wrong, in the form of a finding about a list. */
export const lineOf = (place: MeetingPlace, message: string, fix: string): Omit<FindingLine, 'number'> => ({
  ...place, field: null, list: null, value: place.value === null ? null : place.value.slice(0, longestQuoted),
  cell: place.row !== null && place.column !== null ? `${place.column}${place.row}` : null, beside: null, message, fix,
})
