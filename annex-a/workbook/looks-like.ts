/** How other kinds of file begin, and what people call them. */
const BEGINNINGS: readonly (readonly [start: string, looksLike: string])[] = [
  ['%PDF', 'a PDF document'],
  ['\x89PNG', 'a picture (PNG)'],
  ['\xff\xd8\xff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['II*\0', 'a picture (TIFF)'],
  ['MM\0*', 'a picture (TIFF)'],
  ['{\\rtf', 'a rich text document (RTF)'],
  ['\x1f\x8b', 'a compressed file (.gz)'],
  ['7z\xbc\xaf', 'a compressed file (.7z)'],
  ['Rar!', 'a compressed file (.rar)'],
  ['MZ\x90\0', 'a program'],
  ['SQLite format 3', 'a database'],
  ['\0\x01\0\0Standard', 'an Access database'],
]

/** What a file that is neither a workbook nor text begins like; undefined where we do not know. */
export function looksLike(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 32))
  return BEGINNINGS.find(([beginning]) => start.startsWith(beginning))?.[1]
}

/** Text that is a web page, an XML export or a web archive: Excel opens these under an .xls name, but with a warning. */
export function isMarkup(text: string): boolean {
  return /^\s*(<(!doctype\s|!--|\?xml|html|head|meta|style|body|table|div|(\w+:)?workbook)|mime-version:)/i.test(text)
}
