import { constants, crc32, inflateRawSync } from 'node:zlib'
import type { Zlib } from '#annex-a/workbook/zip/zlib.ts'

/** A chunk for the whole, so that nothing is put together from pieces; the beginning of a part is small. */
const beginningChunk = 1 << 17

/** What Node is built with inflates several times as fast as JavaScript does. The longest output that it may make is what the file itself declares. */
export const nativeZlib: Zlib = {
  inflate: (packed, size, what) => inflateRawSync(packed, {
    maxOutputLength: size + 1, chunkSize: Math.max(constants.Z_MIN_CHUNK, what === 'whole' ? size + 1 : Math.min(size + 1, beginningChunk)),
    ...(what === 'beginning' ? { finishFlush: constants.Z_SYNC_FLUSH } : {}),
  }),
  crc32: (before, bytes) => crc32(bytes, before),
}
