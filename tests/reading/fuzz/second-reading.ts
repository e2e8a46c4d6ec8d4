import { type Element, below, Doubtful, treeOf, wordsOf } from './tree.ts'

/** What stands in a cell: its text as it is in the file, or a number where the file has one. */
export type Reading = string | number
export interface SheetReading { readonly name: string; readonly cells: ReadonlyMap<string, Reading> }

/**
 * A workbook read a second time, by other means and without a thought for speed: every cell that its XML shows, wherever
 * it stands, by its place (`3:B` for column B of row 3). Throws Doubtful where the parts are not sound.
 */
export function secondReading(parts: ReadonlyMap<string, Uint8Array>): SheetReading[] {
  const tree = (path: string): Element => {
    const bytes = [...parts].find(([name]) => name.toLowerCase() === path.toLowerCase())?.[1]
    if (!bytes) throw new Doubtful(`${path} is missing`)
    return treeOf(xmlText(bytes))
  }
  const targets = new Map([...below(tree('xl/_rels/workbook.xml.rels'), 'Relationship')].map(({ attributes }) => [attributes.get('Id') ?? '', attributes]))
  const strings = [...targets.values()].find((one) => one.get('Type')?.endsWith('/sharedStrings'))
  const texts = strings ? [...below(tree(`xl/${strings.get('Target') ?? ''}`), 'si')].map(runs) : []
  const styles = [...targets.values()].find((one) => one.get('Type')?.endsWith('/styles'))
  if (styles) tree(`xl/${styles.get('Target') ?? ''}`)
  return [...below(tree('xl/workbook.xml'), 'sheet')].map(({ attributes }) => {
    const id = [...attributes].find(([name]) => name !== 'xmlns:id' && name.endsWith(':id'))?.[1]
    const target = targets.get(id ?? '')?.get('Target')
    if (target === undefined) throw new Doubtful('a sheet without a part')
    return { name: escaped(attributes.get('name') ?? ''), cells: cellsOf(tree(`xl/${target}`), texts) }
  })
}

function xmlText(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8'
  const wide = start.startsWith('\xff\xfe') || start.startsWith('<\0') ? 'utf-16le' : start.startsWith('\xfe\xff') || start.startsWith('\0<') ? 'utf-16be' : null
  try {
    return new TextDecoder(wide ?? (declared.startsWith('utf-16') ? 'utf-8' : declared)).decode(bytes)
  } catch {
    throw new Doubtful(`no encoding ${declared}`)
  }
}

function cellsOf(sheet: Element, texts: readonly string[]): Map<string, Reading> {
  const cells = new Map<string, Reading>()
  let row = 0
  let inRows = 0
  for (const each of below(sheet, 'row')) {
    const before = row
    const written = each.attributes.get('r')
    const all = [...below(each, 'c')]
    inRows += all.length
    // A row that does not say its number may learn it from the place of its first cell.
    const named = all.map(({ attributes }) => /^[A-Za-z]+([0-9]+)$/.exec(attributes.get('r') ?? '')?.[1]).find((one) => one !== undefined)
    row = Number(written ?? named ?? before + 1)
    if (!(row > before)) throw new Doubtful('rows out of order')
    let column = -1
    for (const cell of all) {
      column = columnOf(cell.attributes.get('r'), row) ?? column + 1
      const reading = readingOf(cell, texts)
      if (typeof reading === 'string' && !/[^\s\p{Cc}\p{Cf}]/u.test(reading)) continue
      const key = `${row}:${column}`
      if (cells.has(key)) throw new Doubtful('two cells in one place')
      cells.set(key, reading)
    }
  }
  if ([...below(sheet, 'c')].length > inRows) throw new Doubtful('a cell outside the rows')
  return cells
}

function columnOf(place: string | undefined, row: number): number | null {
  if (place === undefined) return null
  const [, letters, number] = /^([A-Za-z]{1,3})([0-9]+)$/.exec(place) ?? []
  if (letters === undefined || Number(number) !== row) throw new Doubtful(`${place} in row ${row}`)
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function readingOf(cell: Element, texts: readonly string[]): Reading {
  const type = cell.attributes.get('t')
  const inline = [...below(cell, 'is')]
  const values = [...below(cell, 'v')]
  if (inline.length + values.length > 1) throw new Doubtful('two values in one cell')
  if (inline[0]) return runs(inline[0])
  if (!values[0]) return [...below(cell, 'f')].length > 0 ? '#formula' : ''
  if (values[0].children.some((child) => typeof child !== 'string')) throw new Doubtful('a tag inside a value')
  const written = wordsOf(values[0])
  if (type === 's') {
    const text = written === '' ? '' : texts[Number(written)]
    if (text === undefined) throw new Doubtful('no such text')
    return text
  }
  if (type === 'b') return written === '' ? '' : /^\s*(1|true)\s*$/i.test(written) ? 'TRUE' : 'FALSE'
  if (type === 'str' || type === 'inlineStr') return escaped(written)
  if (type === 'e' || type === 'd') return written
  return written.trim() === '' || !Number.isFinite(Number(written)) ? written : Number(written)
}

/** All text of `si` or `is`, whatever it stands in, but how it is pronounced. */
function runs(element: Element): string {
  return escaped(element.children.map((child) => (typeof child === 'string' ? child.trim() && child : child.name === 'rPh' ? '' : wordsOf(child))).join(''))
}

const escaped = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
