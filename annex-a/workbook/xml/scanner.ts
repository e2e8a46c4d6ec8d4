import { type Facts, UnreadableFile } from '../unreadable.ts'
import { unescapeXml } from './entities.ts'

/** What `next` found. Numbers, because a large workbook asks ten million times. */
export const END = 0
export const OPEN = 1
export const CLOSE = 2
export const TEXT = 3
export type Token = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT

const LESS = 60
const GREATER = 62
const SLASH = 47
const COLON = 58
const EQUALS = 61
const QUOTE = 34
const APOSTROPHE = 39
const BLANK = 32

/** No honest tag or comment is longer; without a limit a hostile one would be gathered whole in memory. */
const LONGEST_MARKUP = 1_000_000
/** A text longer than this is handed over in pieces. */
const LONGEST_TEXT = 65_536
/** No entity is longer, so none is cut in two where a text is. */
const LONGEST_ENTITY = 12

/**
 * Reads XML tag by tag from text that comes in chunks, wherever they are cut. Names are without their prefix.
 * Refuses every DOCTYPE (`unsafe`), so that no entity can be declared. Throws `damaged` where the text ends too early.
 */
export class Scanner {
  /** Of the last tag. */
  name = ''
  /** The last tag opened and closed at once; no CLOSE follows. */
  selfClosing = false

  private readonly chunks: Iterator<string>
  private readonly where: Facts
  /** What is being looked at: the rest of the last chunk and the next. */
  private buffer = ''
  private at = 0
  private from = 0
  private to = 0
  private isCdata = false
  private depth = 0

  constructor(chunks: Iterable<string>, where: Facts) {
    this.chunks = chunks[Symbol.iterator]()
    this.where = where
  }

  next(): Token {
    for (;;) {
      if (this.at >= this.buffer.length && !this.more()) return this.finish()
      if (this.buffer.charCodeAt(this.at) !== LESS) return this.readText()
      while (this.at + 1 >= this.buffer.length) this.needMore()
      const second = this.buffer.charCodeAt(this.at + 1)
      if (second === SLASH) return this.readClose()
      if (second === 63) this.at = this.find('?>', 2) + 2
      else if (second !== 33) return this.readOpen()
      else if (this.readDeclaration()) return TEXT
    }
  }

  /** The text of the last TEXT token. */
  text(): string {
    const raw = this.buffer.slice(this.from, this.to)
    return this.isCdata ? raw : unescapeXml(raw)
  }

  /** An attribute of the last opened tag, by its full name; undefined where the tag has none. */
  attribute(name: string): string | undefined {
    return this.findAttribute(name, false)
  }

  /** An attribute by the name after its prefix, such as `id` for `r:id`, whatever the prefix is. */
  prefixedAttribute(name: string): string | undefined {
    return this.findAttribute(name, true)
  }

  /** Reads on past the end of the tag that was just opened. */
  skip(): void {
    if (this.selfClosing) return
    const outside = this.depth - 1
    while (this.depth > outside) if (this.next() === END) return
  }

  private finish(): Token {
    if (this.depth !== 0 || this.name === '') throw new UnreadableFile('damaged', this.where)
    return END
  }

  private readText(): Token {
    this.isCdata = false
    let end = this.buffer.indexOf('<', this.at)
    while (end < 0 && this.buffer.length - this.at < LONGEST_TEXT) {
      const searched = this.buffer.length - this.at
      if (!this.more()) break
      end = this.buffer.indexOf('<', this.at + searched)
    }
    this.from = this.at
    this.to = this.at = end >= 0 ? end : this.safeCut()
    return TEXT
  }

  /** Where the buffer may be cut without splitting an entity or a line end. */
  private safeCut(): number {
    const { length } = this.buffer
    if (length - this.at < LONGEST_TEXT) return length
    const ampersand = this.buffer.lastIndexOf('&')
    if (ampersand > length - LONGEST_ENTITY) return ampersand
    return this.buffer.endsWith('\r') ? length - 1 : length
  }

  private readClose(): Token {
    const end = this.find('>', 2)
    this.setName(this.at + 2, end)
    this.at = end + 1
    if (--this.depth < 0) throw new UnreadableFile('damaged', this.where)
    return CLOSE
  }

  private readOpen(): Token {
    const end = this.endOfTag()
    this.selfClosing = this.buffer.charCodeAt(end - 1) === SLASH
    this.to = this.selfClosing ? end - 1 : end
    this.from = this.setName(this.at + 1, this.to)
    this.at = end + 1
    if (!this.selfClosing) this.depth++
    return OPEN
  }

  /** A comment or CDATA; true when it is text. Everything else that begins `<!` is a DOCTYPE or part of one. */
  private readDeclaration(): boolean {
    while (this.buffer.length < this.at + 9 && this.more());
    if (this.buffer.startsWith('<!--', this.at)) {
      this.at = this.find('-->', 4) + 3
      return false
    }
    if (!this.buffer.startsWith('<![CDATA[', this.at)) throw new UnreadableFile('unsafe', { ...this.where, reason: 'DOCTYPE' })
    const end = this.find(']]>', 9)
    this.from = this.at + 9
    this.to = end
    this.at = end + 3
    this.isCdata = true
    return true
  }

  /** Names end at a blank of any kind or at `end`; returns where. */
  private setName(start: number, end: number): number {
    let from = start
    let i = start
    for (; i < end; i++) {
      const code = this.buffer.charCodeAt(i)
      if (code <= BLANK) break
      if (code === COLON) from = i + 1
    }
    this.name = this.buffer.slice(from, i)
    return i
  }

  /** The `>` that ends the tag at `at`: one inside quotes is part of a value. */
  private endOfTag(): number {
    let quote = 0
    for (let i = this.at + 1; ; i++) {
      while (i >= this.buffer.length) {
        i -= this.at
        this.needMore()
      }
      const code = this.buffer.charCodeAt(i)
      if (quote !== 0) {
        if (code === quote) quote = 0
      } else if (code === GREATER) return i
      else if (code === QUOTE || code === APOSTROPHE) quote = code
    }
  }

  private find(mark: string, offset: number): number {
    let searchFrom = offset
    for (;;) {
      const found = this.buffer.indexOf(mark, this.at + searchFrom)
      if (found >= 0) return found
      searchFrom = Math.max(offset, this.buffer.length - this.at - mark.length + 1)
      this.needMore()
    }
  }

  private findAttribute(name: string, prefixed: boolean): string | undefined {
    const { buffer } = this
    let i = this.from
    for (;;) {
      while (i < this.to && buffer.charCodeAt(i) <= BLANK) i++
      const start = i
      while (i < this.to && buffer.charCodeAt(i) !== EQUALS) i++
      const nameEnd = i
      while (i < this.to && buffer.charCodeAt(i) !== QUOTE && buffer.charCodeAt(i) !== APOSTROPHE) i++
      const end = i < this.to ? buffer.indexOf(buffer.charAt(i), i + 1) : -1
      if (end < 0) return undefined
      if (this.isNamed(start, nameEnd, name, prefixed)) return unescapeXml(buffer.slice(i + 1, end))
      i = end + 1
    }
  }

  private isNamed(start: number, end: number, name: string, prefixed: boolean): boolean {
    if (!prefixed) {
      if (end - start < name.length || !this.buffer.startsWith(name, start)) return false
      return end - start === name.length || this.buffer.slice(start, end).trimEnd() === name
    }
    const written = this.buffer.slice(start, end).trimEnd()
    return written.endsWith(`:${name}`) && !written.startsWith('xmlns:')
  }

  private needMore(): void {
    if (this.buffer.length - this.at > LONGEST_MARKUP || !this.more()) throw new UnreadableFile('damaged', this.where)
  }

  /** Puts the next chunk behind what is left of the buffer. Positions are counted anew from `at`, which becomes 0. */
  private more(): boolean {
    let next = this.chunks.next()
    while (!next.done && next.value === '') next = this.chunks.next()
    if (next.done) return false
    this.buffer = this.at < this.buffer.length ? this.buffer.slice(this.at) + next.value : next.value
    this.at = 0
    return true
  }
}
