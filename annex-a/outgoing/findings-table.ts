import type { Checked, Finding, Severity } from '../reading/checked.ts'
import { say } from '../rules/say.ts'
import { narrowed, type Only } from './narrowed.ts'
import { severityMarks } from './severity.ts'
import type { ListId } from '../specification/grammar/list.ts'

/** One finding, said. Places are those of the file as it was sent. */
export interface FindingRow {
  readonly severity: Severity
  readonly list: ListId | null
  readonly sheet: string | null
  readonly row: number | null
  /** Excel's letters. */
  readonly column: string | null
  /** Such as `K214`. */
  readonly cell: string | null
  readonly heading: string | null
  readonly value: string | null
  readonly message: string
  readonly fix: string
  /** The authority's own ID, as first written. */
  readonly childId: string | null
  /** The rule's code: its help page bears it. */
  readonly rule: string
}

/** A finding as a row; for findings that were stored as well as those just made. */
export function findingRow(finding: Finding, childId: string | null): FindingRow {
  const { severity, list, sheet, row, column, header, value, code } = finding
  const { message, fix } = say(finding)
  return { severity, list, sheet, row, column, cell: column !== null && row !== null ? `${column}${row}` : null, heading: header, value, message, fix, childId, rule: code }
}

/** The findings, in their own order, or those that `only` leaves in. */
export function findingsTable(checked: Checked, only: Only = {}): FindingRow[] {
  const ids = new Map(checked.children.map(({ key, id }) => [key, id]))
  return narrowed(checked, only).findings
    .map((finding) => findingRow(finding, finding.childKey === null ? null : ids.get(finding.childKey) ?? finding.childKey))
}

/** The headings of a table of findings, and what stands below each. */
export const findingColumns: readonly (readonly [heading: string, of: (row: FindingRow) => string | number | null])[] = [
  ['Result', ({ severity }) => severityMarks[severity].name],
  ['List', ({ list }) => list],
  ['Sheet', ({ sheet }) => sheet],
  ['Row', ({ row }) => row],
  ['Column', ({ column }) => column],
  ['Cell', ({ cell }) => cell],
  ['Heading', ({ heading }) => heading],
  ['Value', ({ value }) => value],
  ['What is wrong', ({ message }) => message],
  ['How to fix it', ({ fix }) => fix],
  ['Child ID', ({ childId }) => childId],
  ['Rule', ({ rule }) => rule],
]
