import type { Caps } from '../caps.ts'
import { decodeXml } from '../decode.ts'
import { type Facts, UnreadableFile } from '../unreadable.ts'
import { Scanner } from '../xml/scanner.ts'
import type { Part } from '../zip/directory.ts'
import { inflatePart } from '../zip/inflate.ts'
import type { Zlib } from '../zip/zlib.ts'

/** The parts of one workbook, each read afresh whenever it is asked for. */
export class Package {
  readonly caps: Caps
  private readonly bytes: Uint8Array
  private readonly parts: ReadonlyMap<string, Part>
  private readonly zlib: Zlib

  constructor(bytes: Uint8Array, parts: ReadonlyMap<string, Part>, caps: Caps, zlib: Zlib) {
    this.bytes = bytes
    this.parts = parts
    this.caps = caps
    this.zlib = zlib
  }

  has(path: string): boolean {
    return this.parts.has(path.toLowerCase())
  }

  /** A sheet or the shared strings. `where` goes into the facts of whatever is wrong with it. */
  scan(path: string, where: Facts = {}): Scanner {
    const part = this.parts.get(path.toLowerCase())
    if (!part) throw new UnreadableFile('damaged', where)
    return new Scanner(decodeXml(inflatePart(this.bytes, part, this.zlib, where)), where)
  }

  /** A part that describes the workbook, which is never large. */
  scanDescription(path: string): Scanner {
    const size = this.parts.get(path.toLowerCase())?.size ?? 0
    if (size > this.caps.descriptionBytes) throw new UnreadableFile('too-large-inside', { bytes: size })
    return this.scan(path)
  }
}
