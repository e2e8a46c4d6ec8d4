import type { Cell, SheetRow } from '../cells.ts'
import type { Lookups } from './cell-reader.ts'
import { TOO_LONG } from './text.ts'

const written = (mark: string): Uint8Array => Uint8Array.from(mark, (character) => character.charCodeAt(0))
const [ROW, ROW_END, EQUALS] = [written('<row r="'), written('</row>'), written('="')]
const [CELL, STYLE, TEXT, NUMBER] = [written('<c r="'), written(' s="'), written(' t="s"'), written(' t="n"')]
const [EMPTY, VALUE, CELL_END] = [written('/>'), written('><v>'), written('</v></c>')]
const [BLANK, QUOTE, POINT, ZERO, COLON, GREATER, A, Z, SMALL_A, SMALL_H, SMALL_Z] = [32, 34, 46, 48, 58, 62, 65, 90, 97, 104, 122]
const NINE = ZERO + 9
/** A whole number of so many digits is exact. */
const MOST_DIGITS = 15
/** Of a column's name. */
const MOST_LETTERS = 3
const NOT_USUAL = -2

/**
 * Goes through rows as nearly every program writes them: cells with a place, a format, and a whole number or the number of a shared
 * text. That is nineteen in twenty of two million cells, so they are taken from the bytes directly, without a tag or a piece of
 * text being made of them. Whatever is written in another way, or is wrong, is left for who reads it step by step: nothing
 * that this passes over could be read otherwise there, and it never decides that a file is damaged.
 */
export class UsualRows {
  /** Where the last row ended. */
  at = 0
  /** Column of the last cell passed, filled or not; -1 before the first of its row. */
  column = -1
  private readonly lookups: Lookups
  private bytes: Uint8Array = new Uint8Array(0)

  constructor(lookups: Lookups) {
    this.lookups = lookups
  }

  /** The row that stands at `from`, up to its end, where all of it is as usual and it comes after that number; it may hold no cells. */
  row(bytes: Uint8Array, from: number, after: number): SheetRow | undefined {
    this.bytes = bytes
    this.at = from
    if (!this.passes(ROW)) return undefined
    const number = this.digits()
    if (number <= after || !this.passesSign(QUOTE) || !this.passesAttributes()) return undefined
    const cells: Cell[] = []
    this.column = -1
    if (!this.passes(EMPTY)) {
      if (!this.passesSign(GREATER)) return undefined
      this.at = this.cells(bytes, this.at, number, cells)
      if (!this.passes(ROW_END)) return undefined
    }
    return { number, hidden: false, cells }
  }

  /** Puts the filled ones among the cells from `from` on, in the row of that number, into `cells`. Answers where the first stands that is not as usual. */
  cells(bytes: Uint8Array, from: number, row: number, cells: Cell[]): number {
    this.bytes = bytes
    this.at = from
    let passed = from
    while (this.cell(row, cells)) passed = this.at
    return passed
  }

  private cell(row: number, cells: Cell[]): boolean {
    if (!this.passes(CELL)) return false
    const column = this.letters() - 1
    if (column <= this.column || column >= this.lookups.caps.columns || this.digits() !== row || !this.passesSign(QUOTE)) return false
    const style = this.style()
    if (style === NOT_USUAL) return false
    // A cell that is only formatted: a sheet may have millions of them.
    const isFilled = !this.passes(EMPTY)
    if (isFilled && !this.content(column, style, cells)) return false
    this.column = column
    return true
  }

  /** -1 where the cell has none. */
  private style(): number {
    if (!this.passes(STYLE)) return -1
    const style = this.digits()
    return style >= 0 && this.passesSign(QUOTE) ? style : NOT_USUAL
  }

  private content(column: number, style: number, cells: Cell[]): boolean {
    const isText = this.passes(TEXT)
    if (isText && this.passes(EMPTY)) return true
    if (!isText) this.passes(NUMBER)
    if (!this.passes(VALUE)) return false
    const number = this.digits()
    return number >= 0 && this.passes(CELL_END) && (isText ? this.addText(column, number, cells) : this.addNumber(column, number, style, cells))
  }

  private addText(column: number, index: number, cells: Cell[]): boolean {
    const text = this.lookups.sharedStrings[index]
    if (text === undefined || text === TOO_LONG) return false
    if (text !== '') cells.push({ column, kind: 'text', value: text, shown: text })
    return true
  }

  private addNumber(column: number, number: number, style: number, cells: Cell[]): boolean {
    const content = this.lookups.numbers.contentOf(number, style)
    if (!content || content.shown.length > this.lookups.caps.cellCharacters) return false
    cells.push({ column, kind: content.kind, value: content.value, shown: content.shown })
    return true
  }

  /** Attributes of a row that say nothing of what it holds; `ht` and `hidden` may say that it is hidden. */
  private passesAttributes(): boolean {
    while (this.passesSign(BLANK)) {
      const name = this.at
      while (isInName(this.sign())) this.at++
      if (this.at === name || this.bytes[name] === SMALL_H || !this.passes(EQUALS)) return false
      while (isInNumber(this.sign())) this.at++
      if (!this.passesSign(QUOTE)) return false
    }
    return true
  }

  /** -1 where the bytes end. Nothing is ever looked for beyond: an engine reads bytes fast only as long as they are all there. */
  private sign(): number {
    return this.at < this.bytes.length ? this.bytes[this.at]! : -1
  }

  private passesSign(code: number): boolean {
    if (this.sign() !== code) return false
    this.at++
    return true
  }

  private passes(mark: Uint8Array): boolean {
    const { bytes, at } = this
    // Whatever else it is differs in the first sign most often, or in the last.
    if (at + mark.length > bytes.length || bytes[at] !== mark[0]) return false
    for (let i = mark.length - 1; i > 0; i--) if (bytes[at + i] !== mark[i]) return false
    this.at = at + mark.length
    return true
  }

  /** 1 for A; 0 where there are none, or too many. */
  private letters(): number {
    const { bytes, at } = this
    let column = 0
    let i = at
    for (; i < bytes.length; i++) {
      const code = bytes[i]!
      if (code < A || code > Z) break
      column = column * 26 + code - A + 1
    }
    this.at = i
    return i - at > MOST_LETTERS ? 0 : column
  }

  /** -1 where there are none, or too many. */
  private digits(): number {
    const { bytes, at } = this
    let number = 0
    let i = at
    for (; i < bytes.length; i++) {
      const code = bytes[i]!
      if (code < ZERO || code > NINE) break
      number = number * 10 + code - ZERO
    }
    this.at = i
    return i === at || i - at > MOST_DIGITS ? -1 : number
  }
}

const isInName = (code: number): boolean => (code >= SMALL_A && code <= SMALL_Z) || (code >= ZERO && code <= COLON) || (code >= A && code <= Z)
const isInNumber = (code: number): boolean => (code >= ZERO && code <= COLON) || code === POINT
