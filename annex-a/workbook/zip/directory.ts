import type { Caps } from '../caps.ts'
import { UnreadableFile } from '../unreadable.ts'
import { readEndRecord } from './end-record.ts'

/** One packed file inside the zip, as the directory at its end declares it. */
export interface Part {
  /** With forward slashes and no leading one. */
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where its own header begins; the packed bytes follow that. */
  readonly headerAt: number
}

const CENTRAL = 0x02014b50
const CENTRAL_SIZE = 46

/**
 * The parts of a zip by lower-case name (part names do not differ by case). Nothing is inflated yet.
 * Throws UnreadableFile: `truncated`, `damaged`, `too-large-inside` (more parts than the cap).
 */
export function readDirectory(bytes: Uint8Array, caps: Caps): Map<string, Part> {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const record = readEndRecord(file)
  if (record.entries > caps.entries) throw new UnreadableFile('too-large-inside', { parts: record.entries })
  const parts = new Map<string, Part>()
  let at = record.start
  for (let i = 0; i < record.entries; i++) {
    if (at + CENTRAL_SIZE > record.end || file.getUint32(at, true) !== CENTRAL) throw new UnreadableFile('damaged')
    const next = at + CENTRAL_SIZE + file.getUint16(at + 28, true) + file.getUint16(at + 30, true) + file.getUint16(at + 32, true)
    if (next > record.end) throw new UnreadableFile('damaged')
    const part = readEntry(file, at)
    const key = part.name.toLowerCase()
    // Two parts of one name: readers differ in which they take, so a checker could see other data than a person does.
    if (parts.has(key)) throw new UnreadableFile('damaged')
    parts.set(key, part)
    at = next
  }
  if (at !== record.end) throw new UnreadableFile('damaged')
  return parts
}

function readEntry(file: DataView, at: number): Part {
  const nameSize = file.getUint16(at + 28, true)
  const name = new TextDecoder().decode(new Uint8Array(file.buffer, file.byteOffset + at + CENTRAL_SIZE, nameSize))
  const method = file.getUint16(at + 10, true)
  const short = {
    size: file.getUint32(at + 24, true),
    packedSize: file.getUint32(at + 20, true),
    headerAt: file.getUint32(at + 42, true),
  }
  return {
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    method,
    encrypted: (file.getUint16(at + 8, true) & 1) === 1 || method === 99,
    crc: file.getUint32(at + 16, true),
    ...withLongSizes(file, short, at + CENTRAL_SIZE + nameSize, file.getUint16(at + 30, true)),
  }
}

type Sizes = Pick<Part, 'size' | 'packedSize' | 'headerAt'>

/** In a zip64 entry a size of FFFFFFFF means "in the extra field", always in this order. */
function withLongSizes(file: DataView, short: Sizes, extraAt: number, extraSize: number): Sizes {
  const sizes = { ...short }
  for (let at = extraAt; at + 4 <= extraAt + extraSize; at += 4 + file.getUint16(at + 2, true)) {
    if (file.getUint16(at, true) !== 1) continue
    const end = Math.min(at + 4 + file.getUint16(at + 2, true), extraAt + extraSize)
    let from = at + 4
    for (const name of ['size', 'packedSize', 'headerAt'] as const) {
      if (sizes[name] !== 0xffffffff || from + 8 > end) continue
      sizes[name] = Number(file.getBigUint64(from, true))
      from += 8
    }
  }
  return sizes
}
