import { sheetNameOf } from '../../outgoing/sheet-names.ts'
import { listOf } from '../../specification/lists/index.ts'
import type { Cell, Sheet, Workbook } from '../../workbook/cells.ts'
import type { Example, ExampleCell, ExampleGrid, ExampleRows, ExampleSheet } from './example.ts'

/**
 * An example as the workbook that it stands for, so that it takes the very way that an upload takes: recognised by its
 * headings, read cell by cell, asked. `null` where the example is given as files of text.
 */
export const exampleWorkbook = ({ sheets }: Example): Workbook | null =>
  sheets ? { format: 'xlsx', sheets: sheets.map((sheet) => asSheet(asGrid(sheet))) } : null

/** The example as it looks on a sheet: its headings and its rows. */
export const asGrid = (sheet: ExampleSheet): ExampleGrid => ('grid' in sheet ? sheet : gridOf(sheet))

/** Enough columns that a list is known for itself; those that the example does not speak of are empty. */
function gridOf({ list, rows }: ExampleRows): ExampleGrid {
  const fields = Object.entries(listOf(list).fields)
  const key = list === 11 ? 'reference' : 'childId'
  const grid = rows.map((row, index) => fields.map(([name]) => (name in row ? row[name]! : name === key ? String(1001 + index) : null)))
  return { name: sheetNameOf(list), grid: [fields.map(([, { label }]) => label), ...grid] }
}

function asSheet({ name, grid, hidden, hiddenRows = [], hiddenColumns = [], merged = [] }: ExampleGrid): Sheet {
  const rows = grid
    .map((cells, index) => ({ number: index + 1, hidden: hiddenRows.includes(index + 1), cells: cells.flatMap((cell, column) => asCell(cell, column) ?? []) }))
    .filter(({ cells }) => cells.length > 0)
  return { name, hidden: hidden === true, hiddenColumns, merged, rows: () => rows }
}

function asCell(cell: ExampleCell, column: number): Cell | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return { column, kind: 'text', value: cell, shown: cell }
  if (typeof cell === 'number') return { column, kind: 'number', value: cell, shown: String(cell) }
  if (typeof cell === 'boolean') return { column, kind: 'boolean', value: cell, shown: cell ? 'TRUE' : 'FALSE' }
  if ('error' in cell) return { column, kind: 'error', value: cell.error, shown: cell.error }
  return { ...asCell(cell.formula, column)!, formula: true }
}
