import { crc32, deflateRawSync } from 'node:zlib'

/** One file to pack; the rest is for zips that are odd or lie. */
export interface Entry {
  name: string
  content: string | Uint8Array
  stored?: boolean
  /** Packed bytes to use as they are. */
  packed?: Uint8Array
  /** What the directory says instead of the truth. */
  size?: number
  packedSize?: number
  crc?: number
  method?: number
  flags?: number
  /** Sizes in a data descriptor behind the bytes, as programs write them that do not know the sizes beforehand. */
  descriptor?: boolean
  /** Sizes in the zip64 extra field of the directory. */
  long?: boolean
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

/** A zip of the entries in their order, with an end record and, where asked, its zip64 form. */
export function zip(entries: readonly Entry[], end: { long?: boolean; comment?: string } = {}): Uint8Array<ArrayBuffer> {
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let at = 0
  for (const entry of entries) {
    const facts = factsOf(entry)
    const bytes = localEntry(entry, facts)
    local.push(bytes)
    central.push(centralEntry(entry, facts, at))
    at += bytes.length
  }
  const size = central.reduce((sum, bytes) => sum + bytes.length, 0)
  return join([...local, ...central, ...endRecords(entries.length, at, size, end)])
}

type Facts = { name: Uint8Array; packed: Uint8Array; method: number; crc: number; size: number; packedSize: number; flags: number }

function factsOf(entry: Entry): Facts {
  const content = bytesOf(entry.content)
  const packed = entry.packed ?? (entry.stored ? content : new Uint8Array(deflateRawSync(content)))
  return {
    name: new TextEncoder().encode(entry.name),
    packed,
    method: entry.method ?? (entry.stored ? 0 : 8),
    crc: entry.crc ?? crc32(content),
    size: entry.size ?? content.length,
    packedSize: entry.packedSize ?? packed.length,
    flags: (entry.flags ?? 0) | (entry.descriptor ? 8 : 0),
  }
}

function localEntry(entry: Entry, facts: Facts): Uint8Array {
  const { name, packed, method, flags } = facts
  const known = entry.descriptor ? { crc: 0, size: 0, packedSize: 0 } : facts
  const header = record(30, [
    [4, 0x04034b50], [2, 20], [2, flags], [2, method], [4, 0x21], [4, known.crc],
    [4, known.packedSize], [4, known.size], [2, name.length], [2, 0],
  ])
  const descriptor = record(16, [[4, 0x08074b50], [4, facts.crc], [4, facts.packedSize], [4, facts.size]])
  return join([header, name, packed, ...(entry.descriptor ? [descriptor] : [])])
}

function centralEntry(entry: Entry, facts: Facts, at: number): Uint8Array {
  const { name, method, flags, crc } = facts
  const max = 0xffffffff
  const extra = entry.long ? record(28, [[2, 1], [2, 24], [8, facts.size], [8, facts.packedSize], [8, at]]) : new Uint8Array(0)
  const header = record(46, [
    [4, 0x02014b50], [2, 20], [2, 20], [2, flags], [2, method], [4, 0x21], [4, crc],
    [4, entry.long ? max : facts.packedSize], [4, entry.long ? max : facts.size], [2, name.length], [2, extra.length], [2, 0],
    [2, 0], [2, 0], [4, 0], [4, entry.long ? max : at],
  ])
  return join([header, name, extra])
}

function endRecords(count: number, at: number, size: number, { long, comment = '' }: { long?: boolean; comment?: string }): Uint8Array[] {
  const said = new TextEncoder().encode(comment)
  const short = record(22, [
    [4, 0x06054b50], [2, 0], [2, 0], [2, long ? 0xffff : count], [2, long ? 0xffff : count],
    [4, long ? 0xffffffff : size], [4, long ? 0xffffffff : at], [2, said.length],
  ])
  const longer = record(56, [
    [4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count], [8, size], [8, at],
  ])
  const locator = record(20, [[4, 0x07064b50], [4, 0], [8, at + size], [4, 1]])
  return [...(long ? [longer, locator] : []), short, said]
}

function record(size: number, fields: readonly (readonly [size: 2 | 4 | 8, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(size))
  let at = 0
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true)
    else if (width === 4) view.setUint32(at, value, true)
    else view.setBigUint64(at, BigInt(value), true)
    at += width
  }
  return new Uint8Array(view.buffer)
}

export function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
