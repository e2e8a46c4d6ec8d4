import { cellName, columnLetter, columnOf, rowOf } from '../a1.ts'
import type { Cell, SheetRow } from '../cells.ts'
import { UnreadableFile } from '../unreadable.ts'
import { CLOSE, END, OPEN, type Scanner, TEXT, type Token } from '../xml/scanner.ts'
import type { CellReader } from './cell-reader.ts'
import { TOO_LONG } from './text.ts'
import { isTrue } from './workbook-part.ts'

/** Excel's last row. */
const LAST_ROW = 1_048_576

const ATTRIBUTES = String.raw`(?: [\w:]+="[^"<]*")*`
/**
 * Rows that hold nothing, as programs write them that format a sheet down to its end: there may be a million, and nothing
 * of them is looked at but the number of the last. A row that is written otherwise is read like any other.
 */
const EMPTY_ROWS = new RegExp(String.raw`(?:<row r="(\d{1,7})"${ATTRIBUTES}(?:/>|>(?:<c${ATTRIBUTES}/>)*</row>))+`, 'y')

/**
 * The filled rows of a sheet whose scanner stands before its rows. The size that a sheet declares of itself is not looked
 * at: it is often wrong. Throws UnreadableFile: `damaged`, `too-many-rows`, `too-many-columns`, `too-long-cell`.
 */
export class RowReader {
  private readonly scan: Scanner
  private readonly cells: CellReader
  private readonly sheet: string
  private row = 0
  private rowIsKnown = false

  constructor(scan: Scanner, cells: CellReader, sheet: string) {
    this.scan = scan
    this.cells = cells
    this.sheet = sheet
  }

  /** Not beyond the row of that number, where one is given. */
  *rows(last = Infinity): Generator<SheetRow> {
    const { scan } = this
    const most = this.cells.caps.rows
    let filled = 0
    if (!skipToRows(scan)) return
    for (let token = this.nextFilled(); token !== END && this.row < last; token = this.nextFilled()) {
      if (token === CLOSE) return
      // Nothing but rows may stand here: what is in anything else would be passed over.
      if (token === TEXT ? !scan.isBlank() : scan.name !== 'row') throw this.damaged()
      if (token === TEXT) continue
      const row = this.readRow()
      if (!row) continue
      if (++filled > most) throw new UnreadableFile('too-many-rows', { sheet: this.sheet, most })
      yield row
    }
  }

  private nextFilled(): Token {
    const passed = this.scan.passOver(EMPTY_ROWS)
    if (passed !== undefined) {
      const before = this.row
      this.row = Number(passed)
      if (!(this.row > before && this.row <= LAST_ROW)) throw this.damaged()
    }
    return this.scan.next()
  }

  private readRow(): SheetRow | undefined {
    const { scan } = this
    const numbered = scan.attribute('r')
    const hidden = isTrue(scan.attribute('hidden')) || Number(scan.attribute('ht') ?? 1) === 0
    const before = this.row
    this.row = numbered === undefined ? before + 1 : Number(numbered)
    // Rows and cells may go without their place; they then follow on from the last.
    this.rowIsKnown = numbered !== undefined
    const cells = scan.selfClosing ? undefined : this.readCells()
    if (!(this.row > before && this.row <= LAST_ROW)) throw this.damaged()
    return cells && { number: this.row, hidden, cells }
  }

  private readCells(): Cell[] | undefined {
    const { scan } = this
    let cells: Cell[] | undefined
    let column = -1
    let inOrder = true
    for (let token = scan.next(); token !== CLOSE; token = scan.next()) {
      if (token === TEXT && scan.isBlank()) continue
      if (token === TEXT || scan.name !== 'c') {
        this.passOver(token)
        continue
      }
      const reference = scan.attribute('r')
      const next = reference === undefined ? column + 1 : this.place(reference)
      if (next <= column) inOrder = false
      column = next
      const cell = this.cells.read(column)
      if (cell === undefined) continue
      const kept = this.within(cell, column)
      if (cells) cells.push(kept)
      else cells = [kept]
    }
    return cells === undefined || inOrder ? cells : this.sorted(cells)
  }

  /** Beside its cells a row has extensions of other programs at most; in anything else there could be a cell. */
  private passOver(token: typeof TEXT | typeof OPEN | typeof END): void {
    if (token !== OPEN || this.scan.name !== 'extLst') throw this.damaged()
    this.scan.skip()
  }

  /** The column of a cell's own reference. Its row must agree with the row it is in, or says which that is. */
  private place(reference: string): number {
    const column = columnOf(reference)
    const row = rowOf(reference)
    if (column < 0 || row < 0 || (this.rowIsKnown && row !== this.row)) throw this.damaged()
    this.row = row
    this.rowIsKnown = true
    return column
  }

  private within(cell: Cell | typeof TOO_LONG, column: number): Cell {
    const { caps } = this.cells
    if (cell !== TOO_LONG && column < caps.columns) return cell
    const facts = { sheet: this.sheet, cell: cellName(this.row, column) }
    if (cell === TOO_LONG) throw new UnreadableFile('too-long-cell', { ...facts, most: caps.cellCharacters })
    throw new UnreadableFile('too-many-columns', { ...facts, column: columnLetter(column), most: caps.columns })
  }

  /** Excel writes cells in order; should another program not, two for one place still cannot both be right. */
  private sorted(cells: Cell[]): Cell[] {
    cells.sort((a, b) => a.column - b.column)
    if (cells.some((cell, i) => cell.column === cells[i - 1]?.column)) throw this.damaged()
    return cells
  }

  private damaged(): UnreadableFile {
    return new UnreadableFile('damaged', { sheet: this.sheet, row: this.row })
  }
}

/** False where the sheet ends without rows. */
function skipToRows(scan: Scanner): boolean {
  for (let token = scan.next(); token !== END; token = scan.next()) {
    if (token !== OPEN) continue
    if (scan.name === 'sheetData' && !scan.selfClosing && scan.depth === 2) return true
    if (isRowsAstray(scan)) throw scan.damaged()
  }
  return false
}

/** Whether the tag that was just opened, outside the rows of the sheet, is one of theirs: nobody would read what is in it. */
export function isRowsAstray({ name, depth, selfClosing }: Scanner): boolean {
  // Deeper down a `row` is where a button or a picture stands.
  return !selfClosing && (name === 'sheetData' || name === 'c' || (name === 'row' && depth <= 2))
}
