import { crc32 } from './crc32.ts'

/**
 * What whoever runs us may do faster than JavaScript does. This room is to run in a browser too and has what it needs of its own;
 * Node hands in the zlib that it is built with. What comes of a file is the same either way.
 */
export interface Zlib {
  readonly inflate: Inflate | null
  /** Carries a checksum on over further bytes; begins with 0. */
  readonly crc32: (before: number, bytes: Uint8Array) => number
}

/**
 * What these packed bytes hold: `whole`, or their `beginning`, as far as they go. `size` is what the directory of the file declares.
 * Throws where they are damaged, or hold more than that.
 */
export type Inflate = (packed: Uint8Array, size: number, what: 'whole' | 'beginning') => Uint8Array

export const ownZlib: Zlib = { inflate: null, crc32: (before, bytes) => crc32(before, bytes) }
