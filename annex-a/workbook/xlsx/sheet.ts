import type { Sheet, SheetRow } from '../cells.ts'
import { UnreadableFile } from '../unreadable.ts'
import { END, OPEN, type Scanner } from '../xml/scanner.ts'
import { CellReader, type Lookups } from './cell-reader.ts'
import type { Package } from './package.ts'
import { isRowsAstray, RowReader } from './sheet-rows.ts'
import { isTrue, type SheetEntry } from './workbook-part.ts'

/** Excel's last column, and so the most `col` elements that can make sense. */
const LAST_COLUMN = 16_384

/** One worksheet. Nothing of it is read before it is asked for. */
export function openSheet(pack: Package, entry: SheetEntry, lookups: () => Lookups): Sheet {
  const where = { sheet: entry.name }
  let hiddenColumns: readonly number[] | undefined
  let merged: readonly string[] = []
  function* rows(last?: number): Generator<SheetRow> {
    const scan = pack.scan(entry.path, where)
    yield* new RowReader(scan, new CellReader(scan, lookups(), where), entry.name).rows(last)
    // Only who reads to the end is told of what comes behind the rows, and that nothing is missing.
    if (last === undefined) merged = readMerged(scan, pack.caps.mergedRanges)
  }
  return {
    name: entry.name,
    hidden: entry.hidden,
    get hiddenColumns() {
      return (hiddenColumns ??= readHiddenColumns(pack.scan(entry.path, where), pack.caps.columns))
    },
    get merged() {
      return merged
    },
    rows,
  }
}

/** Columns that may hold something: authors often hide all those to the right of the list, and nobody needs to hear of them. */
function readHiddenColumns(scan: Scanner, columns: number): number[] {
  const hidden = new Set<number>()
  let elements = 0
  for (let token = scan.next(); token !== END; token = scan.next()) {
    if (token !== OPEN) continue
    if (scan.name === 'sheetData') break
    if (scan.name !== 'col') continue
    if (++elements > LAST_COLUMN) throw new UnreadableFile('damaged')
    if (!isTrue(scan.attribute('hidden')) && Number(scan.attribute('width') ?? 1) !== 0) continue
    const last = Math.min(Number(scan.attribute('max')), columns)
    for (let column = Number(scan.attribute('min')); column >= 1 && column <= last; column++) hidden.add(column - 1)
  }
  return [...hidden].sort((a, b) => a - b)
}

/** The merged ranges, which come after the rows. Reading on to the end also checks that nothing of the sheet is missing. */
function readMerged(scan: Scanner, most: number): string[] {
  const merged: string[] = []
  for (let token = scan.next(); token !== END; token = scan.next()) {
    if (token !== OPEN) continue
    if (isRowsAstray(scan)) throw scan.damaged()
    if (scan.name === 'extLst') scan.skip()
    if (scan.name !== 'mergeCell') continue
    if (merged.length >= most) throw new UnreadableFile('too-large-inside')
    merged.push(scan.attribute('ref') ?? '')
  }
  return merged
}
