import { type Caps, CAPS } from './caps.ts'
import type { Workbook } from './cells.ts'
import { encodingOf } from './csv/encoding.ts'
import { openCsv, startOf } from './csv/open-csv.ts'
import { isMarkup, looksLike } from './looks-like.ts'
import { isOle, whyNotOle } from './ole.ts'
import { UnreadableFile } from './unreadable.ts'
import { openZip } from './xlsx/open-zip.ts'
import { ownZlib, type Zlib } from './zip/zlib.ts'

/**
 * Opens an uploaded file that nobody vouches for. What it is, is decided by what is in it; the name only names the one
 * sheet of a CSV file. Rows are not read yet: reading them can still find that a sheet is damaged or too large.
 * `zlib`: what the host has to inflate with. Throws UnreadableFile.
 */
export function openFile(name: string, bytes: Uint8Array, caps: Partial<Caps> = {}, zlib: Zlib = ownZlib): Workbook {
  const limits = { ...CAPS, ...caps }
  if (bytes.length === 0) throw new UnreadableFile('empty')
  if (bytes.length > limits.fileBytes) throw new UnreadableFile('too-large', { bytes: bytes.length, most: limits.fileBytes })
  if (isZip(bytes)) return openZip(bytes, limits, zlib)
  if (isOle(bytes)) throw whyNotOle(bytes)
  return openText(name, bytes, limits)
}

/** `PK` and the mark of a first part, of an empty zip or of one in several volumes. */
export function isZip(bytes: Uint8Array): boolean {
  const [p, k, a, b] = bytes
  return p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6) || (a === 7 && b === 8))
}

function openText(name: string, bytes: Uint8Array, caps: Caps): Workbook {
  const known = looksLike(bytes)
  if (known) throw new UnreadableFile('not-a-workbook', { looksLike: known })
  // Nothing but zeros is what is left of a file when its synchronisation or transfer failed.
  if (bytes.subarray(0, 4096).every((byte) => byte === 0)) throw new UnreadableFile('damaged')
  const encoding = encodingOf(bytes)
  if (encoding === undefined) throw isOldBinary(bytes) ? new UnreadableFile('old-excel') : new UnreadableFile('not-a-workbook')
  if (isMarkup(startOf(bytes, encoding))) throw new UnreadableFile('html-as-excel')
  return openCsv(name, bytes, encoding, caps)
}

/** Excel before 1993 wrote its records straight into the file. */
function isOldBinary(bytes: Uint8Array): boolean {
  return bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1]!)
}
