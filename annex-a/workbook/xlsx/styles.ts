import { UnreadableFile } from '../unreadable.ts'
import { CLOSE, END, OPEN } from '../xml/scanner.ts'
import { builtInFormat, customFormat, type NumberFormat } from './number-format.ts'
import type { Package } from './package.ts'

/** The number format of each cell style: a cell points at one by its place in the list. */
export function readStyles(pack: Package, path: string): readonly NumberFormat[] {
  const scan = pack.scanDescription(path)
  const custom = new Map<number, NumberFormat>()
  const formats: NumberFormat[] = []
  // `xf` and `numFmt` also stand in other sections, where they mean something else.
  let section = ''
  for (let token = scan.next(); token !== END; token = scan.next()) {
    if (token === CLOSE && scan.name === section) section = ''
    if (token !== OPEN) continue
    if ((scan.name === 'cellXfs' || scan.name === 'numFmts') && !scan.selfClosing) section = scan.name
    else if (section === 'numFmts' && scan.name === 'numFmt') {
      custom.set(Number(scan.attribute('numFmtId')), customFormat(scan.attribute('formatCode') ?? ''))
    } else if (section === 'cellXfs' && scan.name === 'xf') {
      const id = Number(scan.attribute('numFmtId') ?? 0)
      formats.push(custom.get(id) ?? builtInFormat(id))
      if (formats.length > pack.caps.formats) throw new UnreadableFile('too-large-inside')
    }
  }
  return formats
}
