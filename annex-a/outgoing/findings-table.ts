import type { Checked, Finding, Severity } from '../reading/checked.ts'
import { say } from '../rules/say.ts'
import { unexplained, type ExplainedBy } from './explained.ts'
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
  /** What the authority says about it; absent where nothing is said. */
  readonly explanation?: string
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
export function findingsTable(checked: Checked, only: Only = {}, explained: ExplainedBy = unexplained): FindingRow[] {
  const ids = new Map(checked.children.map(({ key, id }) => [key, id]))
  return narrowed(checked, only).findings.map((finding) => {
    const row = findingRow(finding, finding.childKey === null ? null : ids.get(finding.childKey) ?? finding.childKey)
    const explanation = explained(finding)
    return explanation === null ? row : { ...row, explanation }
  })
}

type FindingColumn = readonly [heading: string, of: (row: FindingRow) => string | number | null]

/** The headings of these findings as a table: a column more where the authority has explained some of them. */
export const columnsFor = (rows: readonly FindingRow[]): readonly FindingColumn[] =>
  rows.some(({ explanation }) => explanation !== undefined) ? [...findingColumns, ['Explanation', ({ explanation }) => explanation ?? null]] : findingColumns

/** The headings of a table of findings, and what stands below each. */
export const findingColumns: readonly FindingColumn[] = [
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
