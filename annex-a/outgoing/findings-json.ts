import { severities, type Checked, type Finding, type Place, type ReadList, type ReadRow, type Severity } from '../reading/checked.ts'
import { sayFlag } from '../rules/say.ts'
import type { Stage } from '../specification/grammar/field.ts'
import type { ListId } from '../specification/grammar/list.ts'
import { unexplained, type ExplainedBy } from './explained.ts'
import { findingRow } from './findings-table.ts'

/** Everything that a check found, for other programs: one object, the same from the page, the browser and the command line. */
export interface FindingsJson {
  readonly edition: string
  readonly inspectionDate: string
  readonly stage: Stage
  readonly files: readonly { readonly name: string; readonly sha256: string | null; readonly bytes: number }[]
  readonly lists: readonly ListJson[]
  readonly findings: readonly FindingJson[]
  readonly flags: readonly FlagJson[]
  readonly notChecked: readonly { readonly code: string; readonly because: string }[]
  /** Distinct children over lists 1 to 10. */
  readonly children: number
  readonly totals: Totals
}

interface ListJson {
  readonly list: ListId
  /** The file's name. */
  readonly file: string
  readonly sheet: string
  readonly headerRow: number
  readonly rows: number
  readonly children: number
  readonly columns: ReadList['columns']
  readonly missing: readonly string[]
  readonly extra: readonly string[]
}

interface FindingJson {
  readonly code: string
  readonly severity: Severity
  readonly list: ListId | null
  readonly sheet: string | null
  readonly row: number | null
  readonly column: string | null
  readonly cell: string | null
  readonly field: string | null
  readonly header: string | null
  readonly value: string | null
  readonly message: string
  readonly fix: string
  readonly childId: string | null
  readonly related: readonly Place[]
  /** What the authority says about it: only where it has explained it, and only from the page of its inspection. */
  readonly explanation?: string
}

interface FlagJson {
  readonly code: string
  readonly list: ListId
  readonly row: number
  readonly childId: string | null
  readonly message: string
}

interface Totals {
  readonly rows: number
  /** Cells that hold something. */
  readonly cells: number
  readonly byList: { readonly [list: string]: number }
  readonly bySeverity: { readonly [S in Severity]: number }
  readonly byCode: { readonly [code: string]: number }
}

/** All findings, without a limit. `sha256`: of each file, in their order, as hexadecimal digits. */
export function findingsJson(checked: Checked, sha256: readonly (string | null)[] = [], explained: ExplainedBy = unexplained): FindingsJson {
  const ids = new Map(checked.children.map(({ key, id }) => [key, id]))
  const idOf = (key: string | null): string | null => (key === null ? null : ids.get(key) ?? key)
  return {
    edition: checked.edition,
    inspectionDate: checked.inspectionDate,
    stage: checked.stage,
    files: checked.files.map(({ name, bytes }, i) => ({ name, sha256: sha256[i] ?? null, bytes })),
    lists: checked.lists.map((list) => listJson(list, checked)),
    findings: checked.findings.map((finding) => findingJson(finding, idOf(finding.childKey), explained(finding))),
    flags: checked.flags.map((flag) => ({ code: flag.code, list: flag.list, row: flag.row, childId: idOf(flag.childKey), message: sayFlag(flag) })),
    notChecked: checked.notChecked.map(({ code, because }) => ({ code, because })),
    children: checked.children.length,
    totals: totalsOf(checked),
  }
}

const listJson = ({ list, file, sheet, headerRow, rows, children, columns, missing, extra }: ReadList, { files }: Checked): ListJson =>
  ({ list, file: files[file]!.name, sheet, headerRow, rows: rows.length, children, columns, missing, extra: extra.map(({ header }) => header) })

function findingJson(finding: Finding, id: string | null, explanation: string | null): FindingJson {
  const { code, severity, list, sheet, row, column, field, header, value, related } = finding
  const { cell, message, fix, childId } = findingRow(finding, id)
  return { code, severity, list, sheet, row, column, cell, field, header, value, message, fix, childId, related, ...(explanation === null ? {} : { explanation }) }
}

function totalsOf({ lists, findings }: Checked): Totals {
  const count = (of: (finding: Finding) => string | null): { [name: string]: number } => {
    const names = findings.map(of).filter((name) => name !== null)
    return Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]))
  }
  const rows = lists.flatMap((list) => list.rows)
  return {
    rows: rows.length,
    cells: rows.reduce((sum, row) => sum + filledCells(row), 0),
    byList: count(({ list }) => (list === null ? null : String(list))),
    bySeverity: { ...Object.fromEntries(severities.map((one) => [one, 0])) as Totals['bySeverity'], ...count(({ severity }) => severity) },
    byCode: count(({ code }) => code),
  }
}

/** A cell that could not be read, or says that there is nothing, has no value but was written. */
function filledCells({ values, written, extra }: ReadRow): number {
  let filled = Object.keys(extra).length
  for (const field in values) if (values[field] !== null || written[field] !== undefined) filled++
  return filled
}
