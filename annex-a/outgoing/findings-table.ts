import type { Checked, Finding, Severity } from '../reading/checked.ts'
import { say } from '../rules/say.ts'
import { belongsTo } from './owners.ts'
import { severityMarks } from './severity.ts'
import type { ListNumber } from '../specification/grammar/list.ts'

/** One finding, said. Places are those of the file as it was sent. */
export interface FindingRow {
  readonly severity: Severity
  readonly list: ListNumber | null
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

/** What to leave in: all that is not given is not asked. A team or worker as read from the lists (see `ownersOf`). */
export interface Only {
  readonly list?: ListNumber | undefined
  readonly team?: string | undefined
  readonly worker?: string | undefined
}

/** A finding as a row; for findings that were stored as well as those just made. */
export function findingRow(finding: Finding, childId: string | null): FindingRow {
  const { severity, list, sheet, row, column, header, value, code } = finding
  const { message, fix } = say(finding)
  return { severity, list, sheet, row, column, cell: column !== null && row !== null ? `${column}${row}` : null, heading: header, value, message, fix, childId, rule: code }
}

/**
 * The findings, in their own order, of one list, one team or one worker: to be sent to whoever owns the data, so that they
 * hold only what that owner needs. A finding about a whole list or file is nobody's in particular, and is left out of a team's.
 */
export function findingsTable(checked: Checked, only: Only = {}): FindingRow[] {
  const ids = new Map(checked.children.map(({ key, id }) => [key, id]))
  const belongs = belongsTo(checked, only)
  return checked.findings
    .filter((finding) => (only.list === undefined || finding.list === only.list) && belongs(finding))
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
