import type { SheetRow } from '../workbook/cells.ts'
import type { ReadRow, Value } from './checked.ts'
import { joinKey } from './cells/text.ts'
import type { Columns } from './columns.ts'
import { modelOf, packer } from './shapes.ts'

/** What is met on the way through a row and said afterwards. */
export interface Met {
  readonly problem: (field: string, code: string) => void
  readonly formula: (row: number, column: number, field: string, shown: string) => void
}

/** Turns the rows of one sheet into rows of its list. Cells that cannot be read are null, and what was written is kept. */
export function rowReader(columns: Columns, keyField: 'childId' | null, met: Met): (row: SheetRow) => ReadRow {
  const empty = modelOf(columns.fields)
  const packWritten = packer(columns.fields)
  const packExtra = packer(columns.extras)
  const writtenSlots: number[] = []
  const writtenTexts: string[] = []
  const extraSlots: number[] = []
  const extraTexts: string[] = []
  return (row) => {
    const values: { [field: string]: Value } = empty()
    // Emptying a list costs more than looking whether it is empty, which in nearly every row it is.
    if (writtenSlots.length > 0) writtenSlots.length = writtenTexts.length = 0
    if (extraSlots.length > 0) extraSlots.length = extraTexts.length = 0
    for (const cell of row.cells) {
      const column = columns.at(cell.column)
      if ('extra' in column) {
        extraSlots.push(column.slot)
        extraTexts.push(cell.shown)
        continue
      }
      const { value, written, problem } = column.read(cell)
      values[column.field] = value
      if (written !== null) {
        writtenSlots.push(column.slot)
        writtenTexts.push(written)
      }
      if (problem !== null) met.problem(column.field, problem)
      if (cell.formula) met.formula(row.number, cell.column, column.field, cell.shown)
    }
    return {
      number: row.number,
      hidden: row.hidden,
      childKey: keyField === null ? null : keyOf(values[keyField]),
      values,
      written: packWritten(writtenSlots, writtenTexts),
      extra: packExtra(extraSlots, extraTexts),
    }
  }
}

const keyOf = (id: Value | undefined): string | null => (typeof id === 'string' && id !== '' ? joinKey(id) : null)
