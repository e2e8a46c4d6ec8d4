import type { Caps } from '../caps.ts'
import { UnreadableFile } from '../unreadable.ts'
import type { Part } from './directory.ts'

/**
 * Refuses a zip by what its directory declares, before a single byte is inflated.
 * Throws UnreadableFile: `unsafe`, `password-protected`, `too-large-inside`.
 */
export function checkParts(parts: Iterable<Part>, fileSize: number, caps: Caps): void {
  let size = 0
  let packedSize = 0
  for (const part of parts) {
    checkName(part.name)
    if (part.encrypted) throw new UnreadableFile('password-protected')
    checkRatio(part.size, part.packedSize, caps)
    size += part.size
    packedSize += part.packedSize
  }
  if (size > caps.inflatedBytes) throw new UnreadableFile('too-large-inside', { bytes: size })
  checkRatio(size, packedSize, caps)
  // More packed bytes than the file has: parts lie over one another, as in bombs that count the same bytes many times.
  if (packedSize > fileSize) throw new UnreadableFile('unsafe', { reason: 'overlapping parts' })
}

function checkRatio(size: number, packedSize: number, caps: Caps): void {
  if (size > caps.ratioFrom && size > packedSize * caps.ratio) throw new UnreadableFile('too-large-inside', { bytes: size })
}

/** We never write a part to disk; a name that climbs out of its folder is refused because no honest program makes one. */
function checkName(name: string): void {
  if (name.includes('\0') || name.split('/').includes('..')) throw new UnreadableFile('unsafe', { reason: 'part name' })
}
