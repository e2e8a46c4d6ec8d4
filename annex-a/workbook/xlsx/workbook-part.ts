import { UnreadableFile } from '../unreadable.ts'
import { unescapeExcel } from '../xml/entities.ts'
import { END, OPEN, type Scanner } from '../xml/scanner.ts'
import type { Package } from './package.ts'
import { readRelationships, type Relationship } from './relationships.ts'

export interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  readonly path: string
}

/** What the workbook says of itself: its sheets in the order of their tabs, and where the rest is. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[]
  readonly stylesPath?: string
  readonly sharedStringsPath?: string
  /** Dates are counted from 1904, as Excel for Mac once did, instead of 1900. */
  readonly from1904: boolean
}

const USUAL_PLACE = 'xl/workbook.xml'

/** The part that is the workbook; undefined in a zip that holds none. */
export function findWorkbookPart(pack: Package): string | undefined {
  for (const { kind, path } of readRelationships(pack, '').values()) {
    if (kind === 'officeDocument' && pack.has(path)) return path
  }
  return pack.has(USUAL_PLACE) ? USUAL_PLACE : undefined
}

/** Throws UnreadableFile: `damaged`, `too-many-sheets`. Sheets that are only a chart are left out. */
export function readWorkbookPart(pack: Package, path: string): WorkbookPart {
  const relationships = readRelationships(pack, path)
  const scan = pack.scanDescription(path)
  const sheets: SheetEntry[] = []
  let from1904 = false
  for (let token = scan.next(); token !== END; token = scan.next()) {
    if (token !== OPEN) continue
    if (scan.name === 'workbookPr') from1904 = isTrue(scan.attribute('date1904'))
    else if (scan.name === 'sheet') addSheet(sheets, scan, relationships)
    else if (scan.name === 'extLst') scan.skip()
  }
  checkSheets(sheets, pack)
  const stylesPath = pathOf('styles', relationships)
  const sharedStringsPath = pathOf('sharedStrings', relationships)
  return { sheets, from1904, ...(stylesPath && { stylesPath }), ...(sharedStringsPath && { sharedStringsPath }) }
}

function addSheet(sheets: SheetEntry[], scan: Scanner, relationships: ReadonlyMap<string, Relationship>): void {
  const target = relationships.get(scan.prefixedAttribute('id') ?? '')
  if (!target) throw new UnreadableFile('damaged')
  if (/^(chart|dialog|xlMacro|xlIntlMacro)sheet$/.test(target.kind)) return
  if (target.kind !== 'worksheet') throw new UnreadableFile('damaged')
  sheets.push({
    name: unescapeExcel(scan.attribute('name') ?? ''),
    hidden: (scan.attribute('state') ?? 'visible') !== 'visible',
    path: target.path,
  })
}

function checkSheets(sheets: readonly SheetEntry[], pack: Package): void {
  const most = pack.caps.sheets
  if (sheets.length > most) throw new UnreadableFile('too-many-sheets', { count: sheets.length, most })
  // A part used twice would be inflated twice: a small file could make us read it hundreds of times.
  if (new Set(sheets.map((sheet) => sheet.path.toLowerCase())).size < sheets.length) throw new UnreadableFile('damaged')
  for (const { name, path } of sheets) if (!pack.has(path)) throw new UnreadableFile('damaged', { sheet: name })
}

function pathOf(kind: string, relationships: ReadonlyMap<string, Relationship>): string | undefined {
  for (const relationship of relationships.values()) if (relationship.kind === kind) return relationship.path
  return undefined
}

/** How XML schema writes a boolean. */
export function isTrue(written: string | undefined): boolean {
  return written === '1' || written === 'true' || written === 'on'
}
