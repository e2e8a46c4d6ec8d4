import { severities, type Finding, type ReadList, type Severity } from '../reading/checked.ts'
import { columnIndex } from '../workbook/a1.ts'

/** What was found in one row, or on the heading row. */
export interface RowMarks {
  readonly findings: readonly Finding[]
  readonly worst: Severity
  /** By 0-based column of the copy. */
  readonly cells: ReadonlyMap<number, readonly Finding[]>
}

export interface ListMarks {
  /** By row number. */
  readonly rows: ReadonlyMap<number, RowMarks>
  /** On the heading row: about a heading, or about a column as a whole. */
  readonly headings: RowMarks | null
  /** About the list as a whole and its headings, for the summary: the heading row has no room beside it. */
  readonly whole: readonly Finding[]
}

/** Sorts the findings of one list, whose places are already those of the copy, to where they are shown. */
export function marksOf(list: ReadList, findings: readonly Finding[]): ListMarks {
  const isOfRow = ({ row }: Finding): boolean => row !== null && row > list.headerRow
  const byRow = Map.groupBy(findings.filter(isOfRow), ({ row }) => row!)
  const whole = findings.filter((finding) => !isOfRow(finding))
  return {
    rows: new Map([...byRow].map(([row, found]) => [row, rowMarks(found)])),
    headings: whole.length === 0 ? null : rowMarks(whole),
    whole,
  }
}

const rowMarks = (findings: readonly Finding[]): RowMarks => {
  const inCells = findings.filter(({ column }) => column !== null)
  return { findings, worst: worstOf(findings), cells: Map.groupBy(inCells, ({ column }) => columnIndex(column!)) }
}

/** The weightiest severity; there must be at least one finding. */
export const worstOf = (findings: readonly Finding[]): Severity => severities.find((one) => findings.some(({ severity }) => severity === one))!
