import { UnreadableFile } from '../unreadable.ts'

/** Where the zip's directory is: its end record says, at the very end of the file. */
export interface EndRecord {
  readonly entries: number
  readonly start: number
  readonly end: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const END_SIZE = 22
/** A zip may end in a comment of up to 65,535 bytes. */
const FARTHEST = END_SIZE + 65_535

/** Throws `truncated` where the file has no end record: a cut file has lost it, because it comes last. */
export function readEndRecord(file: DataView): EndRecord {
  const at = findEnd(file)
  if (at < 0) throw new UnreadableFile('truncated')
  const record = readEnd64(file, at) ?? {
    entries: file.getUint16(at + 10, true),
    start: file.getUint32(at + 16, true),
    end: file.getUint32(at + 16, true) + file.getUint32(at + 12, true),
  }
  if (record.start > record.end || record.end > at) throw new UnreadableFile('damaged')
  return record
}

function findEnd(file: DataView): number {
  for (let at = file.byteLength - END_SIZE; at >= 0 && at >= file.byteLength - FARTHEST; at--) {
    if (file.getUint32(at, true) !== END) continue
    if (at + END_SIZE + file.getUint16(at + 20, true) <= file.byteLength) return at
  }
  return -1
}

/** The longer record that some programs write even for small files (zip64). */
function readEnd64(file: DataView, end: number): EndRecord | undefined {
  const locator = end - 20
  if (locator < 0 || file.getUint32(locator, true) !== LOCATOR_64) return undefined
  const at = Number(file.getBigUint64(locator + 8, true))
  if (at + 56 > locator || file.getUint32(at, true) !== END_64) throw new UnreadableFile('damaged')
  const start = Number(file.getBigUint64(at + 48, true))
  return {
    entries: Number(file.getBigUint64(at + 32, true)),
    start,
    end: start + Number(file.getBigUint64(at + 40, true)),
  }
}
