import type { Caps } from '../caps.ts'
import type { Workbook } from '../cells.ts'
import { UnreadableFile } from '../unreadable.ts'
import { checkParts } from '../zip/check-parts.ts'
import { readDirectory } from '../zip/directory.ts'
import type { Zlib } from '../zip/zlib.ts'
import { openXlsx } from './open-xlsx.ts'
import { Package } from './package.ts'
import { findWorkbookPart } from './workbook-part.ts'

/** Opens a zip that is an Excel workbook (.xlsx, .xlsm, .xltx), or throws UnreadableFile that says what it is instead. */
export function openZip(bytes: Uint8Array, caps: Caps, zlib: Zlib): Workbook {
  const parts = readDirectory(bytes, caps)
  checkParts(parts.values(), bytes.length, caps)
  const other = whatElse((name) => parts.has(name))
  if (other) throw other
  const pack = new Package(bytes, parts, caps, zlib)
  const path = findWorkbookPart(pack)
  if (path === undefined) throw new UnreadableFile('zip-of-files')
  return openXlsx(pack, path)
}

/** Other programs keep their documents in a zip too. */
function whatElse(has: (name: string) => boolean): UnreadableFile | undefined {
  if (has('xl/workbook.bin')) return new UnreadableFile('binary-excel')
  if (has('content.xml') && (has('mimetype') || has('meta-inf/manifest.xml'))) return new UnreadableFile('open-document')
  if (has('word/document.xml')) return new UnreadableFile('not-a-workbook', { looksLike: 'a Word document' })
  if (has('ppt/presentation.xml')) return new UnreadableFile('not-a-workbook', { looksLike: 'a PowerPoint presentation' })
  if (has('index/document.iwa') || has('index.zip')) return new UnreadableFile('not-a-workbook', { looksLike: 'an Apple Numbers document' })
  return undefined
}
