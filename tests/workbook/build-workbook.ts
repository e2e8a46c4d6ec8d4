import type { Sheet, SheetRow } from '#annex-a/workbook/cells.ts'
import { openFile } from '#annex-a/workbook/open.ts'
import type { Caps } from '#annex-a/workbook/caps.ts'
import { type Entry, zip } from './build-zip.ts'

/** A workbook as XML, with what a test cares about put in and the usual around it. */
export interface BookXml {
  /** Each is the inside of `worksheet`, or only its rows. */
  sheets?: readonly (string | { name?: string; state?: string; xml: string })[]
  /** The inside of `sst`. */
  sharedStrings?: string
  /** Custom number formats; cell style N + 1 uses the Nth, style 0 is General. A number is the id of a built-in one. */
  formats?: readonly (string | number)[]
  /** The inside of `workbook` before its sheets. */
  properties?: string
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** The parts of the workbook by name, for a test to change before they are packed. */
export function bookParts({ sheets = [''], sharedStrings, formats = [], properties = '' }: BookXml): Map<string, string> {
  const all = sheets.map((sheet, i) => ({ name: `Sheet${i + 1}`, state: 'visible', ...(typeof sheet === 'string' ? { xml: sheet } : sheet) }))
  const parts = new Map<string, string>()
  parts.set('[Content_Types].xml', `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`)
  parts.set('_rels/.rels', relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]))
  parts.set('xl/workbook.xml', `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${all
    .map(({ name, state }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" state="${state}" r:id="rId${i + 1}"/>`)
    .join('')}</sheets></workbook>`)
  parts.set('xl/_rels/workbook.xml.rels', relationships([
    ...all.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
    ['rIdStyles', 'styles', 'styles.xml'],
    ...(sharedStrings === undefined ? [] : [['rIdStrings', 'sharedStrings', 'sharedStrings.xml'] as const]),
  ]))
  parts.set('xl/styles.xml', stylesXml(formats))
  if (sharedStrings !== undefined) parts.set('xl/sharedStrings.xml', `${HEAD}<sst xmlns="${MAIN}">${sharedStrings}</sst>`)
  all.forEach(({ xml }, i) => parts.set(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(xml)))
  return parts
}

export function sheetXml(inside: string): string {
  const rows = inside.includes('<sheetData') ? inside : `<sheetData>${inside}</sheetData>`
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${rows}</worksheet>`
}

function relationships(all: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const each = all.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}

function stylesXml(formats: readonly (string | number)[]): string {
  const custom = formats.map((code, i) => (typeof code === 'string' ? `<numFmt numFmtId="${164 + i}" formatCode="${escapeXml(code)}"/>` : ''))
  const used = formats.map((code, i) => `<xf numFmtId="${typeof code === 'string' ? 164 + i : code}" xfId="0" applyNumberFormat="1"/>`)
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${custom.join('')}</numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${used.join('')}</cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs></styleSheet>`
}

export function pack(parts: ReadonlyMap<string, string>, options: Omit<Entry, 'name' | 'content'> = {}): Uint8Array<ArrayBuffer> {
  return zip([...parts].map(([name, content]) => ({ name, content, ...options })))
}

export function book(xml: BookXml): Uint8Array<ArrayBuffer> {
  return pack(bookParts(xml))
}

/** All rows of the first sheet. */
export function rowsOf(bytes: Uint8Array, caps?: Partial<Caps>, name = 'List 1.xlsx'): SheetRow[] {
  return [...firstSheet(bytes, caps, name).rows()]
}

export function firstSheet(bytes: Uint8Array, caps?: Partial<Caps>, name = 'List 1.xlsx'): Sheet {
  return openFile(name, bytes, caps).sheets[0]!
}

/** Every sheet read to its end: what a person would get from the file. */
export function everything(bytes: Uint8Array, name = 'List 1.xlsx'): unknown {
  return openFile(name, bytes).sheets.map((sheet) => {
    const rows = [...sheet.rows()]
    return { name: sheet.name, hidden: sheet.hidden, hiddenColumns: sheet.hiddenColumns, rows, merged: sheet.merged }
  })
}

/** The cells of a sheet as they are shown, by cell name. */
export function shown(rows: readonly SheetRow[]): string[][] {
  return rows.map((row) => row.cells.map((cell) => cell.shown))
}
