import type { Cell } from '../../workbook/cells.ts'
import type { CellReader, CellResult } from './result.ts'

/** Beyond so many different values a column is free text, and remembering them all would cost more than it saves. */
const MOST = 50_000

/**
 * Reads each different content once. A hundred thousand rows hold a few thousand different dates and codes:
 * equal cells share one result, and so one copy of its text.
 */
export function remember(read: CellReader): CellReader {
  const seen: { readonly [K in Cell['kind']]: Map<Cell['value'], CellResult> } = {
    text: new Map(), number: new Map(), date: new Map(), boolean: new Map(), error: new Map(),
  }
  const { text, date } = seen
  return (cell) => {
    // Nearly all are one of two kinds, and a look at a name is quicker than a search by it.
    const known = cell.kind === 'text' ? text : cell.kind === 'date' ? date : seen[cell.kind]
    const key = cell.kind === 'number' ? keyOfNumber(cell) : cell.value
    const before = known.get(key)
    if (before !== undefined) return before
    const result = read(cell)
    if (known.size < MOST) known.set(key, result)
    return result
  }
}

/** A number may be shown with leading zeros that matter, or rounded: then both what it is and what is seen are the key. */
const keyOfNumber = (cell: Cell): Cell['value'] =>
  cell.shown === String(cell.value) ? cell.value : `${cell.shown}|${String(cell.value)}`
