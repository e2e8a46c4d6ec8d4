import { type Facts, UnreadableFile } from '../unreadable.ts'
import type { Chunk } from '../decode.ts'
import { Attributes, UNFINISHED, UNSOUND } from './attributes.ts'
import { pieceOf } from './entities.ts'

/** What `next` found. Numbers, because a large workbook asks ten million times. */
export const END = 0
export const OPEN = 1
export const CLOSE = 2
export const TEXT = 3
export type Token = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT

const [LESS, GREATER, SLASH, COLON] = [60, 62, 47, 58]
const [QUOTE, APOSTROPHE, BLANK] = [34, 39, 32]

const NONE = new Uint8Array(0)

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

  /** Where the next token begins. Who knows what stands there may pass over whole elements. */
  at = 0
  /** The text from `bytesFrom` on as bytes, one for each character, where there are such. */
  bytes: Uint8Array = NONE
  bytesFrom = 0

  private readonly chunks: Iterator<Chunk>
  private readonly where: Facts
  /** What is being looked at: the rest of the last chunk and the next. */
  private buffer = ''
  private from = 0
  private to = 0
  private isCdata = false
  /** Of the tags that are open, outermost first. */
  private readonly open: string[] = []
  private readonly attributes = new Attributes()

  constructor(chunks: Iterable<Chunk>, where: Facts) {
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
    return this.isCdata ? this.buffer.slice(this.from, this.to) : pieceOf(this.buffer, this.from, this.to)
  }

  /**
   * The text that follows, where it stands between just these tags (`<v>` and `</v></c>`) and all of it has been read:
   * a way past four of the five tokens of nearly every cell. The tag around it is closed then.
   * Undefined: nothing was taken, and `next` goes on from here.
   */
  textBetween(open: string, close: string): string | undefined {
    const { buffer, at } = this
    if (!buffer.startsWith(open, at)) return undefined
    const from = at + open.length
    const to = buffer.indexOf('<', from)
    if (to < 0 || !buffer.startsWith(close, to)) return undefined
    this.at = to + close.length
    this.open.pop()
    return pieceOf(this.buffer, from, to)
  }

  /** The last TEXT token is only what stands between two tags. */
  isBlank(): boolean {
    for (let i = this.from; i < this.to; i++) if (this.buffer.charCodeAt(i) > BLANK) return false
    return true
  }

  /**
   * Passes over what matches here, as far as it has been read; `pattern` is sticky and matches whole elements only.
   * Answers with its first group, of the last time where it matches several times; undefined where nothing was passed over.
   */
  passOver(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.buffer)
    if (match) this.at = pattern.lastIndex
    return match?.[1]
  }

  /** An attribute of the last opened tag, by its full name; undefined where the tag has none. */
  attribute(name: string): string | undefined {
    return this.attributes.named(this.buffer, name)
  }

  /** An attribute by the name after its prefix, such as `id` for `r:id`, whatever the prefix is. */
  prefixedAttribute(name: string): string | undefined {
    return this.attributes.prefixed(this.buffer, name)
  }

  /** Reads on past the end of the tag that was just opened. */
  skip(): void {
    if (this.selfClosing) return
    const outside = this.open.length - 1
    while (this.open.length > outside) if (this.next() === END) return
  }

  /** How many tags are open. */
  get depth(): number {
    return this.open.length
  }

  /** What is read here cannot be right. */
  damaged(): UnreadableFile {
    return new UnreadableFile('damaged', this.where)
  }

  private finish(): Token {
    if (this.open.length !== 0 || this.name === '') throw this.damaged()
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
    this.setName(this.at + 2)
    this.at = end + 1
    // A tag that closes another than the last would end a row, or the rows, too early or not at all.
    if (this.open.pop() !== this.name) throw this.damaged()
    return CLOSE
  }

  private readOpen(): Token {
    // A second tree beside the first: what is in it, no reader would see.
    if (this.open.length === 0 && this.name !== '') throw this.damaged()
    let end = this.attributes.find(this.buffer, this.setName(this.at + 1))
    while (end === UNFINISHED) {
      // Twice as much each time: a tag that comes in many small pieces would be gone through once for each.
      const enough = Math.min(2 * (this.buffer.length - this.at), LONGEST_MARKUP)
      this.needMore()
      while (this.buffer.length < enough && this.more());
      end = this.attributes.find(this.buffer, this.setName(this.at + 1))
    }
    if (end === UNSOUND) throw this.damaged()
    this.selfClosing = this.buffer.charCodeAt(end - 1) === SLASH
    this.at = end + 1
    if (!this.selfClosing) this.open.push(this.name)
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

  /** Names end at a blank of any kind, or with the tag; returns where. */
  private setName(start: number): number {
    const { buffer } = this
    let from = start
    let i = start
    for (; i < buffer.length; i++) {
      const code = buffer.charCodeAt(i)
      if (code <= BLANK || code === GREATER || code === QUOTE || code === APOSTROPHE) break
      if (code === SLASH && buffer.charCodeAt(i + 1) === GREATER) break
      if (code === COLON) from = i + 1
    }
    this.name = buffer.slice(from, i)
    return i
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

  private needMore(): void {
    if (this.buffer.length - this.at > LONGEST_MARKUP || !this.more()) throw this.damaged()
  }

  /** Puts the next chunk behind what is left of the buffer. Positions are counted anew from `at`, which becomes 0. */
  private more(): boolean {
    let next = this.chunks.next()
    while (!next.done && next.value.text === '') next = this.chunks.next()
    if (next.done) return false
    const { text, bytes } = next.value
    this.bytesFrom = this.buffer.length - this.at
    this.bytes = bytes ?? NONE
    this.buffer = this.bytesFrom > 0 ? this.buffer.slice(this.at) + text : text
    this.at = 0
    return true
  }
}
