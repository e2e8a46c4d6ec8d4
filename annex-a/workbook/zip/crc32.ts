/** CRC-32 as zip files use it, eight bytes at a step (about ten times as fast as one at a step). */
const TABLES = makeTables()

function makeTables(): Uint32Array {
  const tables = new Uint32Array(8 * 256)
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
    tables[byte] = crc
  }
  for (let i = 256; i < tables.length; i++) {
    const before = tables[i - 256]!
    tables[i] = (before >>> 8) ^ tables[before & 255]!
  }
  return tables
}

/** Carries a checksum on over further bytes; begin with 0. */
export function crc32(before: number, bytes: Uint8Array): number {
  const t = TABLES
  const inEights = bytes.length & ~7
  let crc = ~before
  let i = 0
  for (; i < inEights; i += 8) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24)
    crc =
      t[0x700 | (crc & 255)]! ^ t[0x600 | ((crc >>> 8) & 255)]! ^ t[0x500 | ((crc >>> 16) & 255)]! ^ t[0x400 | (crc >>> 24)]! ^
      t[0x300 | bytes[i + 4]!]! ^ t[0x200 | bytes[i + 5]!]! ^ t[0x100 | bytes[i + 6]!]! ^ t[bytes[i + 7]!]!
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ t[(crc ^ bytes[i]!) & 255]!
  return ~crc >>> 0
}
