import type { Workbook } from '../cells.ts'
import type { Lookups } from './cell-reader.ts'
import { Numbers } from './numbers.ts'
import type { Package } from './package.ts'
import { openSheet } from './sheet.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readStyles } from './styles.ts'
import { readWorkbookPart } from './workbook-part.ts'

/** A workbook whose main part is at `path`. Texts and formats are read once, when the first row is asked for. */
export function openXlsx(pack: Package, path: string): Workbook {
  const { sheets, stylesPath, sharedStringsPath, from1904 } = readWorkbookPart(pack, path)
  let known: Lookups | undefined
  const read = (): Lookups => {
    // Styles that are named but missing are an error: without them every date would pass for a number.
    const formats = stylesPath ? readStyles(pack, stylesPath) : []
    const sharedStrings = sharedStringsPath && pack.has(sharedStringsPath) ? readSharedStrings(pack, sharedStringsPath) : []
    return { formats, numbers: new Numbers(formats, from1904), sharedStrings, from1904, caps: pack.caps }
  }
  const lookups = (): Lookups => (known ??= read())
  return { format: 'xlsx', sheets: sheets.map((entry) => openSheet(pack, entry, lookups)) }
}
