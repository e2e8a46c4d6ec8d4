import type { Sheet, SheetRow, Workbook } from '../workbook/cells.ts'

/**
 * What an annotated copy has that the authority did not send. People correct the copy and send it back,
 * so whoever reads a workbook must know these again and leave them out.
 */
export const ADDED_HEADINGS = ['Row result', 'What to fix'] as const

/** Names of the added sheets, and what stands in A1 of each: only both together make a sheet ours. */
export const ADDED_SHEETS = { Summary: 'Summary of what was found in these lists', Notes: 'Notes on this annotated copy' } as const

/** As far down as a heading row is looked for. */
const ROWS_LOOKED_AT = 20
/** A second sheet of that name has a number: `Notes (2)`. */
const NUMBERED = / \(\d+\)$/

/** The workbook as the authority means it: without the sheets and columns of an annotated copy. Places stay as they are in the file. */
export const withoutAdded = (workbook: Workbook): Workbook =>
  ({ ...workbook, sheets: workbook.sheets.filter((sheet) => !isAddedSheet(sheet)).map(withoutAddedColumns) })

/** Whether the added columns stand at the very left, where we put them. */
export function beginsWithAdded(sheet: Sheet): boolean {
  let looked = 0
  for (const row of sheet.rows()) {
    if (columnOfAdded(row) === 0) return true
    if (++looked === ROWS_LOOKED_AT) break
  }
  return false
}

export function isAddedSheet(sheet: Sheet): boolean {
  const title = (ADDED_SHEETS as { readonly [name: string]: string })[sheet.name.replace(NUMBERED, '')]
  if (title === undefined) return false
  for (const { cells } of sheet.rows()) return cells[0]?.value === title
  return false
}

export function withoutAddedColumns(sheet: Sheet): Sheet {
  function* rows(last?: number): Generator<SheetRow> {
    let added: number | null = null
    let looked = 0
    for (const row of sheet.rows(last)) {
      if (added === null && looked++ < ROWS_LOOKED_AT) added = columnOfAdded(row)
      if (added === null) yield row
      else yield* without(row, added)
    }
  }
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    get hiddenColumns() { return sheet.hiddenColumns },
    get merged() { return sheet.merged },
    rows,
  }
}

/** Both headings side by side, wherever the columns were moved to; one alone may be anybody's. */
function columnOfAdded({ cells }: SheetRow): number | null {
  const [result, fix] = ADDED_HEADINGS
  const at = cells.findIndex(({ column, value }, i) => value === result && cells[i + 1]?.value === fix && cells[i + 1]?.column === column + 1)
  return at < 0 ? null : cells[at]!.column
}

/** A row of which the authority left nothing is no row. */
function without(row: SheetRow, added: number): SheetRow[] {
  const cells = row.cells.filter(({ column }) => column !== added && column !== added + 1)
  return cells.length === 0 ? [] : [{ ...row, cells }]
}
