import type { Worksheet } from 'exceljs'
import { textOf } from '../reading/cells/result.ts'
import type { ReadList } from '../reading/checked.ts'
import { showRepaired, type RepairOf } from '../repairs/repairs.ts'
import type { SafeRepair } from '../repairs/safe.ts'
import { listOf } from '../specification/lists/index.ts'
import { cellName, columnIndex } from '../workbook/a1.ts'
import type { Cell, Sheet, SheetRow } from '../workbook/cells.ts'
import { UnreadableFile } from '../workbook/unreadable.ts'
import { ADDED_HEADINGS } from './added.ts'
import type { ExplainedBy } from './explained.ts'
import { cellWriter, type CellWriter } from './cell-writer.ts'
import { worstOf, type ListMarks, type RowMarks } from './marks.ts'
import { markWords } from './severity.ts'
import { shiftColumns } from './shifted.ts'
import { streamRows, type OutCell, type OutRow } from './streamed-rows.ts'
import { besideRow, withExplained } from './words.ts'

/** By how many columns a sheet moves to the right. */
interface Moved { readonly sheet: Sheet; readonly by: number }

/** How many cells are written otherwise than they were sent; known before any row is written, because the notes come first. */
export interface Repaired { cells: number }

/** What the authority has said that belongs beside what was found. */
export interface Added {
  readonly explained: ExplainedBy
  readonly repairs: RepairOf | null
  readonly repaired: Repaired
}

/** Excel's limit for one cell is 32,767 characters. */
const LONGEST = 32_000

/** Writes a sheet that is no list: as it was sent, with nothing added; as much of it as can be read. */
export function copySheet(out: Worksheet, sheet: Sheet): void {
  const write = cellWriter()
  function* rows(): Generator<OutRow> {
    try {
      for (const { number, hidden, cells } of sheet.rows()) yield { number, hidden, cells: cells.map((cell) => write.sent(cell, number)) }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
    }
  }
  hideColumns(out, { sheet, by: 0 })
  streamRows(out, { rows, merged: () => sheet.merged })
}

/** Writes a list's sheet as it was sent, with the result of each row at its left and what was found marked in the cells. */
export function annotateSheet(out: Worksheet, as: Moved, list: ReadList, marks: ListMarks, added: Added): void {
  const { sheet, by } = as
  const write = cellWriter(by, idColumns(list))
  const repairIn = repairer(list, added)
  const isData = ({ number }: SheetRow): boolean => number > list.headerRow && !list.footerRows.includes(number)
  if (added.repairs) for (const row of sheet.rows()) if (isData(row)) added.repaired.cells += row.cells.filter(repairIn).length
  function* rows(): Generator<OutRow> {
    for (const row of sheet.rows()) {
      yield row.number === list.headerRow ? headingRow(row, marks.headings, write) : dataRow(row, marks.rows.get(row.number), write, isData(row) ? repairIn : noRepairs, added.explained)
    }
  }
  layOut(out, as, list)
  streamRows(out, { rows, merged: () => sheet.merged.map((range) => shiftColumns(range, by)) })
}

function headingRow({ number, hidden, cells }: SheetRow, found: RowMarks | null, write: CellWriter): OutRow {
  const added = ADDED_HEADINGS.map((text, column) => write.text(column, number, text, { heading: true }))
  return { number, hidden, cells: [...added, ...markedCells(number, cells, found, write, true)] }
}

type RepairIn = (cell: Cell) => SafeRepair | undefined
const noRepairs: RepairIn = () => undefined

/** The repairs of a list, by the cells of its sheet. */
function repairer({ list, columns }: ReadList, { repairs }: Added): RepairIn {
  if (!repairs) return noRepairs
  const fields = new Map(columns.map(({ column, field }) => [columnIndex(column), field]))
  return (cell) => {
    const field = fields.get(cell.column)
    return field === undefined ? undefined : repairs(list, field, textOf(cell))
  }
}

function dataRow({ number, hidden, cells }: SheetRow, found: RowMarks | undefined, write: CellWriter, repairIn: RepairIn, explained: ExplainedBy): OutRow {
  const repairs = cells.flatMap((cell): Said[] => {
    const repair = repairIn(cell)
    return repair ? [{ cell, repair }] : []
  })
  if (!found && !repairs.length) return { number, hidden, cells: cells.map((cell) => write.sent(cell, number)) }
  const result = write.text(0, number, found ? markWords(found.worst) : REPAIRED, { wrap: true, ...(found ? { found: found.worst } : { repaired: true }) })
  const fix = write.text(1, number, shortened([...(found ? found.findings.map((one) => withExplained(besideRow(one), explained(one))) : []), ...repairs.map((one) => sayRepair(one, number, write.by))]), { wrap: true })
  return { number, hidden, cells: [result, fix, ...markedCells(number, cells, found ?? null, write, false, repairIn)] }
}

interface Said { readonly cell: Cell; readonly repair: SafeRepair }
const REPAIRED = '✓ Repaired'

const sayRepair = ({ cell, repair }: Said, row: number, by: number): string =>
  `${cellName(row, cell.column + by)}: repaired, as you agreed. "${textOf(cell).slice(0, 200)}" was sent; "${showRepaired(repair).slice(0, 200)}" stands here now.`

function shortened(lines: readonly string[]): string {
  const text = [...new Set(lines)].join('\n')
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} … and more.`
}

/** The cells as sent, each with what was found in it, and between them those that are empty and should not be. */
function markedCells(row: number, sent: SheetRow['cells'], found: RowMarks | null, write: CellWriter, heading: boolean, repairIn: RepairIn = noRepairs): OutCell[] {
  const look = (column: number) => {
    const findings = found?.cells.get(column)
    return { heading, ...(findings ? { found: worstOf(findings) } : {}) }
  }
  const cells = new Map<number, OutCell>()
  for (const cell of sent) {
    const at = cell.column + write.by
    const repair = repairIn(cell)
    cells.set(at, repair ? write.repaired(cell.column, row, repair, look(at)) : write.sent(cell, row, look(at)))
  }
  for (const column of found?.cells.keys() ?? []) if (!cells.has(column)) cells.set(column, write.empty(column, row, look(column)))
  return [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell)
}

function idColumns({ list, columns }: ReadList): ReadonlySet<number> {
  const { fields } = listOf(list)
  return new Set(columns.filter(({ field }) => fields[field]?.kind === 'child' || fields[field]?.kind === 'reference').map(({ column }) => columnIndex(column)))
}

/** Wide enough to read; headings stay in sight, and can be filtered by. A working copy, so both help more than they hinder. */
function layOut(out: Worksheet, as: Moved, { headerRow, columns, rows }: ReadList): void {
  out.getColumn(1).width = 18
  out.getColumn(2).width = 70
  let last = 1
  for (const { column, header } of columns) {
    const at = columnIndex(column) + as.by
    out.getColumn(at + 1).width = Math.min(36, Math.max(13, Math.ceil(header.length * 0.7)))
    last = Math.max(last, at)
  }
  hideColumns(out, as)
  out.views = [{ state: 'frozen', ySplit: headerRow }]
  out.autoFilter = `${cellName(headerRow, 0)}:${cellName(rows.at(-1)?.number ?? headerRow, last)}`
}

function hideColumns(out: Worksheet, { sheet, by }: Moved): void {
  for (const column of sheet.hiddenColumns) out.getColumn(column + by + 1).hidden = true
}
