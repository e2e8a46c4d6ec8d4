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
    while (this.row < last) {
      const row = this.usualRow() ?? this.nextRow()
      if (row === END) return
      if (row.cells.length === 0) continue
      if (++filled > most) throw new UnreadableFile('too-many-rows', { sheet: this.sheet, most })
      yield row
    }
  }

  /** The row that begins here, where it is written as nearly all are. */
  private usualRow(): SheetRow | undefined {
    const { scan, cells: { usual } } = this
    const at = scan.at - scan.bytesFrom
    const row = at < 0 ? undefined : usual.row(scan.bytes, at, this.row)
    if (row === undefined || row.number > LAST_ROW) return undefined
    scan.at = usual.at + scan.bytesFrom
    this.row = row.number
    return row
  }

  /** The next row, however it is written; it may hold no cells. */
  private nextRow(): SheetRow | typeof END {
    const { scan } = this
    for (;;) {
      const token = this.nextFilled()
      if (token === END || token === CLOSE) return END
      // Nothing but rows may stand here: what is in anything else would be passed over.
      if (token === TEXT ? !scan.isBlank() : scan.name !== 'row') throw this.damaged()
      if (token === OPEN) return this.readRow()
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

  private readRow(): SheetRow {
    const { scan } = this
    const numbered = scan.attribute('r')
    const hidden = isTrue(scan.attribute('hidden')) || Number(scan.attribute('ht') ?? 1) === 0
    const before = this.row
    this.row = numbered === undefined ? before + 1 : Number(numbered)
    // Rows and cells may go without their place; they then follow on from the last.
    this.rowIsKnown = numbered !== undefined
    const cells = scan.selfClosing ? [] : this.readCells()
    if (!(this.row > before && this.row <= LAST_ROW)) throw this.damaged()
    return { number: this.row, hidden, cells }
  }

  private readCells(): Cell[] {
    const { scan } = this
    const { usual } = this.cells
    const cells: Cell[] = []
    let inOrder = true
    usual.column = -1
    for (let token = this.nextUnusual(cells); token !== CLOSE; token = this.nextUnusual(cells)) {
      if (token === TEXT && scan.isBlank()) continue
      if (token === TEXT || scan.name !== 'c') {
        this.passOver(token)
        continue
      }
      const reference = scan.attribute('r')
      const column = reference === undefined ? usual.column + 1 : this.place(reference)
      if (column <= usual.column) inOrder = false
      usual.column = column
      const cell = this.cells.read(column)
      if (cell !== undefined) cells.push(this.within(cell, column))
    }
    return inOrder ? cells : this.sorted(cells)
  }

  /** The first token behind the cells that are written as nearly all are. */
  private nextUnusual(cells: Cell[]): Token {
    const { scan } = this
    const at = scan.at - scan.bytesFrom
    if (this.rowIsKnown && at >= 0) scan.at = this.cells.usual.cells(scan.bytes, at, this.row, cells) + scan.bytesFrom
    return scan.next()
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
