import { Inflate } from 'fflate'
import { type Facts, UnreadableFile } from '../unreadable.ts'
import type { Part } from './directory.ts'
import type { Inflate as HostsInflate, Zlib } from './zlib.ts'

const LOCAL = 0x04034b50
const LOCAL_SIZE = 30
const STORED = 0
const DEFLATED = 8
/** Inflated bytes aimed at in one step: small enough to keep memory flat, large enough to be quick. */
const STEP = 1 << 16
/** Packed bytes in one step: the most that a lying directory can make us inflate at once is 1,032 times this. */
const PACKED_STEP = 1 << 14
/** Packed bytes for a look at the beginning of a part, which often is all that is asked for; and for a longer look at a very large one. */
const BEGINNINGS = [1 << 13, 1 << 18]
/** A part is looked at so only where it has several times as many: the beginning is inflated again with the whole. */
const SEVERAL = 8
/** Parts up to this many inflated bytes may be inflated whole, where that is faster: the largest sheet of a large authority has 10 MB. More would cost more memory than it saves time. */
const WHOLE = 1 << 24

/**
 * The inflated bytes of one part, a chunk at a time. Stops at the size that the directory declares and checks the
 * checksum at the end, so a part that is shorter, longer or other than it should be always ends in an error.
 * Throws UnreadableFile `damaged` with the facts of `where`.
 */
export function* inflatePart(bytes: Uint8Array, part: Part, zlib: Zlib, where: Facts): Generator<Uint8Array> {
  const damaged = () => new UnreadableFile('damaged', where)
  const packed = packedBytes(bytes, part, damaged)
  let size = 0
  let crc = 0
  for (const chunk of part.method === STORED ? slices(packed, STEP) : inflated(packed, part, zlib, damaged)) {
    size += chunk.length
    if (size > part.size) throw damaged()
    crc = zlib.crc32(crc, chunk)
    yield chunk
  }
  if (size !== part.size || crc !== part.crc) throw damaged()
}

function packedBytes(bytes: Uint8Array, part: Part, damaged: () => UnreadableFile): Uint8Array {
  const at = part.headerAt
  if (at + LOCAL_SIZE > bytes.length || (part.method !== STORED && part.method !== DEFLATED)) throw damaged()
  const header = new DataView(bytes.buffer, bytes.byteOffset + at, LOCAL_SIZE)
  if (header.getUint32(0, true) !== LOCAL) throw damaged()
  const start = at + LOCAL_SIZE + header.getUint16(26, true) + header.getUint16(28, true)
  const end = start + part.packedSize
  if (end > bytes.length) throw damaged()
  return bytes.subarray(start, end)
}

const inflated = (packed: Uint8Array, part: Part, { inflate }: Zlib, damaged: () => UnreadableFile): Iterable<Uint8Array> =>
  inflate && part.size <= WHOLE ? inflatedWhole(packed, part, inflate, damaged) : inflatedInSteps(packed, part, damaged)

function* inflatedWhole(packed: Uint8Array, { size }: Part, inflate: HostsInflate, damaged: () => UnreadableFile): Generator<Uint8Array> {
  const inflateOr = (...given: Parameters<HostsInflate>): Uint8Array => {
    try {
      return inflate(...given)
    } catch {
      throw damaged()
    }
  }
  let seen = 0
  for (const beginning of BEGINNINGS) {
    if (packed.length < SEVERAL * beginning) break
    const looked = inflateOr(packed.subarray(0, beginning), size, 'beginning').subarray(seen)
    seen += looked.length
    yield* slices(looked, STEP)
  }
  yield* slices(inflateOr(packed, size, 'whole').subarray(seen), STEP)
}

function* inflatedInSteps(packed: Uint8Array, part: Part, damaged: () => UnreadableFile): Generator<Uint8Array> {
  let out: Uint8Array = new Uint8Array(0)
  const inflate = new Inflate((chunk) => (out = chunk))
  const step = Math.ceil(Math.min(PACKED_STEP, Math.max(512, (STEP * part.packedSize) / (part.size + 1))))
  for (let at = 0; at < packed.length || at === 0; at += step) {
    try {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
    } catch {
      throw damaged()
    }
    if (out.length > 0) yield out
  }
}

function* slices(bytes: Uint8Array, step: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
}
