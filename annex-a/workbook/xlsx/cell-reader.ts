import { ownCopy } from '../blank.ts'
import type { Caps } from '../caps.ts'
import type { Cell } from '../cells.ts'
import { type Facts, UnreadableFile } from '../unreadable.ts'
import { CLOSE, OPEN, type Scanner, TEXT } from '../xml/scanner.ts'
import { type Content, contentOf, textContent } from './cell-value.ts'
import { GENERAL, type NumberFormat } from './number-format.ts'
import type { Numbers } from './numbers.ts'
import type { SharedStrings } from './shared-strings.ts'
import { longestWritten, readRuns, readValue, shortEnough, TOO_LONG } from './text.ts'
import { UsualRows } from './usual-rows.ts'

/** What the whole workbook knows that a cell needs. */
export interface Lookups {
  readonly sharedStrings: SharedStrings
  readonly formats: readonly NumberFormat[]
  readonly numbers: Numbers
  readonly from1904: boolean
  readonly caps: Caps
}

/** A formula that no program has worked out yet: there is something in the cell, but nobody has seen it. */
const NOT_WORKED_OUT: Content = { kind: 'error', value: '', shown: '' }

/** Reads the cell whose `c` was just opened, up to its end. */
export class CellReader {
  readonly caps: Caps
  /** Reads what is written as nearly everything is, which then need not be read step by step. */
  readonly usual: UsualRows
  private readonly scan: Scanner
  private readonly lookups: Lookups
  private readonly where: Facts

  constructor(scan: Scanner, lookups: Lookups, where: Facts) {
    this.scan = scan
    this.lookups = lookups
    this.caps = lookups.caps
    this.usual = new UsualRows(lookups)
    this.where = where
  }

  /** Undefined for a cell that is empty or looks so; most of these end at once and cost almost nothing. */
  read(column: number): Cell | typeof TOO_LONG | undefined {
    const { scan } = this
    if (scan.selfClosing) return undefined
    const type = scan.attribute('t')
    const style = scan.attribute('s')
    const usual = scan.textBetween('<v>', '</v></c>')
    if (usual !== undefined) return this.usualCell(column, type, style, usual)
    let content: Content | undefined
    let formula = false
    let saved = false
    for (let token = scan.next(); token !== CLOSE; token = scan.next()) {
      if (token === TEXT && scan.isBlank()) continue
      if (token === OPEN && (scan.name === 'v' || scan.name === 'is')) {
        // Two values in one cell: nobody can say which is meant.
        if (saved) throw new UnreadableFile('damaged', this.where)
        const read = scan.name === 'v' ? this.value(type, style) : this.inlineText()
        if (read === TOO_LONG) return TOO_LONG
        content = read
        saved = true
      } else if (token === OPEN && (scan.name === 'f' || scan.name === 'extLst')) {
        if (scan.name === 'f') formula = true
        scan.skip()
      } else throw new UnreadableFile('damaged', this.where)
    }
    if (formula && !saved) content = NOT_WORKED_OUT
    return content && cellOf(column, content, formula)
  }

  /** Nothing but a value: not one cell in a thousand has more. */
  private usualCell(column: number, type: string | undefined, style: string | undefined, written: string): Cell | typeof TOO_LONG | undefined {
    if (written.length > longestWritten(this.caps)) return TOO_LONG
    if (type === 's') {
      const text = this.sharedString(written)
      return text === undefined || text === TOO_LONG ? text : { column, kind: 'text', value: text, shown: text }
    }
    const content = this.content(type, style, written)
    return content === TOO_LONG ? TOO_LONG : content && cellOf(column, content, false)
  }

  private value(type: string | undefined, style: string | undefined): Content | typeof TOO_LONG | undefined {
    const written = readValue(this.scan, this.caps)
    return written === TOO_LONG ? TOO_LONG : this.content(type, style, written)
  }

  private content(type: string | undefined, style: string | undefined, written: string): Content | typeof TOO_LONG | undefined {
    if (type === 's') return this.sharedText(written)
    const format = (style === undefined ? undefined : this.lookups.formats[Number(style)]) ?? GENERAL
    const content = contentOf(type, written, format, this.lookups.from1904)
    return content && shortEnough(content.shown, this.caps) === TOO_LONG ? TOO_LONG : content
  }

  private sharedText(written: string): Content | typeof TOO_LONG | undefined {
    const text = this.sharedString(written)
    return text === undefined || text === TOO_LONG ? text : { kind: 'text', value: text, shown: text }
  }

  /** Undefined for one of nothing but blanks. */
  private sharedString(written: string): string | typeof TOO_LONG | undefined {
    if (written === '') return undefined
    const text = this.lookups.sharedStrings[Number(written)]
    if (text === undefined) throw new UnreadableFile('damaged', this.where)
    return text === '' ? undefined : text
  }

  private inlineText(): Content | typeof TOO_LONG | undefined {
    const text = readRuns(this.scan, this.caps)
    return text === TOO_LONG ? TOO_LONG : textContent(ownCopy(text))
  }
}

function cellOf(column: number, { kind, value, shown }: Content, formula: boolean): Cell {
  return formula ? { column, kind, value, shown, formula } : { column, kind, value, shown }
}
