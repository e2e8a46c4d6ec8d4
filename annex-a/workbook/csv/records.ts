import { cellName, columnLetter } from '../a1.ts'
import { isBlank, ownCopy } from '../blank.ts'
import type { Caps } from '../caps.ts'
import type { Cell, SheetRow } from '../cells.ts'
import { UnreadableFile } from '../unreadable.ts'
import { hasLines, Remarks } from './swallowed.ts'

const QUOTE = 34
const LINE_FEED = 10
const RETURN = 13

/** Where in a cell the reader is. */
const START = 0
const PLAIN = 1
const QUOTED = 2
/** After a quotation mark inside a quoted cell: the end of it, unless another one follows. */
const CLOSING = 3

/**
 * Reads CSV from text in chunks, wherever they are cut, as Excel does: a row is a record, blank ones count, and a quoted
 * cell may hold line ends. Throws UnreadableFile: `unclosed-quote`, `too-many-rows`, `too-many-columns`, `too-long-cell`.
 */
export class RecordReader {
  private readonly separator: number
  private readonly sheet: string
  private readonly caps: Caps
  private readonly last: number
  private state: typeof START | typeof PLAIN | typeof QUOTED | typeof CLOSING = START
  private afterReturn = false
  private row = 1
  private column = 0
  private field = ''
  private cells: Cell[] = []
  private filled = 0
  private readonly remarks = new Remarks()

  /** `last`: the row after which to stop. */
  constructor(separator: string, sheet: string, caps: Caps, last = Infinity) {
    this.last = last
    this.separator = separator.charCodeAt(0)
    this.sheet = sheet
    this.caps = caps
  }

  *rows(chunks: Iterable<string>): Generator<SheetRow> {
    for (const chunk of chunks) {
      yield* this.readChunk(chunk)
      if (this.row > this.last) return
    }
    if (this.state === QUOTED) throw this.unclosed()
    const last = this.endRecord()
    if (last) yield last
    this.refuse(this.remarks.endFile(this.separator))
  }

  private *readChunk(chunk: string): Generator<SheetRow> {
    let from = 0
    for (let i = 0; i < chunk.length; i++) {
      const code = chunk.charCodeAt(i)
      const afterReturn = this.afterReturn
      this.afterReturn = false
      if (this.state === QUOTED) {
        if (code !== QUOTE) continue
        this.take(chunk, from, i)
        this.state = CLOSING
        from = i + 1
      } else if (code === QUOTE && this.state !== PLAIN) {
        // The second of two marks is one that belongs to the text; a first one is no part of it.
        from = this.state === CLOSING ? i : i + 1
        this.state = QUOTED
      } else if (code === this.separator) {
        this.take(chunk, from, i)
        this.endCell()
        from = i + 1
      } else if (code === LINE_FEED && afterReturn) {
        from = i + 1
      } else if (code === LINE_FEED || code === RETURN) {
        this.take(chunk, from, i)
        from = i + 1
        this.afterReturn = code === RETURN
        const row = this.endRecord()
        if (row) yield row
      } else {
        // A mark that closes lines of text must be followed by a separator: this one opens a cell further down.
        if (this.state === CLOSING && hasLines(this.field)) throw this.unclosed()
        this.state = PLAIN
      }
    }
    this.take(chunk, from, chunk.length)
  }

  private take(chunk: string, from: number, to: number): void {
    if (to > from) this.field += chunk.slice(from, to)
    if (this.field.length <= this.caps.cellCharacters) return
    // A quoted cell of that length with lines in it is nearly always a mark that nobody closed, swallowing the rows after it.
    if (this.state === QUOTED && hasLines(this.field)) throw this.unclosed()
    throw new UnreadableFile('too-long-cell', { ...this.place(), most: this.caps.cellCharacters })
  }

  private endCell(): void {
    const { field, column } = this
    if (this.state === CLOSING && hasLines(field)) this.remarks.add(column, field)
    this.field = ''
    this.state = START
    this.column++
    if (field === '' || isBlank(field)) return
    const most = this.caps.columns
    if (column >= most) {
      this.column = column
      throw new UnreadableFile('too-many-columns', { ...this.place(), column: columnLetter(column), most })
    }
    const text = ownCopy(field)
    this.cells.push({ column, kind: 'text', value: text, shown: text })
  }

  private endRecord(): SheetRow | undefined {
    this.endCell()
    const { row: number, column: columns, cells } = this
    this.row++
    this.column = 0
    if (cells.length === 0) return undefined
    this.refuse(this.remarks.endRecord(number, columns, this.separator))
    this.cells = []
    const most = this.caps.rows
    if (++this.filled > most) throw new UnreadableFile('too-many-rows', { sheet: this.sheet, most })
    return { number, hidden: false, cells }
  }

  private refuse(swallowing: number | null): void {
    if (swallowing !== null) throw new UnreadableFile('unclosed-quote', { row: swallowing })
  }

  private unclosed(): UnreadableFile {
    return new UnreadableFile('unclosed-quote', { row: this.row })
  }

  private place(): { sheet: string; cell: string } {
    return { sheet: this.sheet, cell: cellName(this.row, this.column) }
  }
}
