import { z } from 'zod'
import type { CaseKind } from '#db/tables/inspections.ts'
import type { HereInInspection } from '../../door.ts'
import { currentFrame, type Frame } from '../frame.ts'
import { usuallyTracked } from '../balance.ts'
import { cellOf, groupsShown, levelOf, sizesAlong, type Cells, type Level } from './cells.ts'
import { childrenOfCell } from './children-of-cell.ts'
import { casesByCell, childrenByCell, waysOfChoosing, type CountedCases, type WayOfChoosing } from './count.ts'
import { coverageFacet, coverageKeys, type CoverageFacet, type CoverageKey } from './coverage-facets.ts'

const asked = z.object({
  of: z.enum(coverageKeys).catch('stage'),
  by: z.enum(coverageKeys).nullable().catch(null),
  cases: z.enum(['tracked', 'sampled']).catch('tracked'),
  how: z.enum(waysOfChoosing).catch('all'),
})

/** A group along a side. `name`: the specification's or the authority's words; null where the page has its own. */
export interface CoverageGroup { readonly group: string; readonly name: string | null; readonly known: boolean }

export interface CoverageCell {
  readonly cases: number
  /** All children of the version in it; null where no list says so. */
  readonly all: number | null
  readonly level: Level
  /** What of the address of the list of children finds those who are no case yet. */
  readonly find: string | null
}

export interface CoverageRow extends CoverageGroup { readonly cells: readonly CoverageCell[] }

/** Where children are and no case is. */
export interface Gap { readonly row: CoverageGroup; readonly column: CoverageGroup | null; readonly all: number; readonly find: string | null }

export interface BalanceView {
  readonly version: number
  readonly total: number
  readonly of: CoverageKey
  /** Null for one facet: then the columns are tracked and sampled. */
  readonly by: CoverageKey | null
  readonly cases: CaseKind
  readonly how: WayOfChoosing
  readonly counts: { readonly [K in CaseKind]: { readonly together: number; readonly elsewhere: number } }
  readonly usual: typeof usuallyTracked
  readonly columns: readonly CoverageGroup[]
  readonly rows: readonly CoverageRow[]
  /** Of the cases asked for; the most children first. Empty where no list has a facet. */
  readonly gaps: readonly Gap[]
  /** Teams or workers without a case that are left out. */
  readonly left: { readonly rows: number; readonly columns: number }
}

/** How the cases that stand are spread over one facet or two, beside all children; null before the first version is read. It proposes nobody. */
export const seeBalance = async (here: HereInInspection): Promise<BalanceView | null> => {
  const { workbench, db, inspection, url, about } = here
  const frame = await currentFrame(workbench, db, inspection)
  if (!frame) return null
  about('submission', frame.submissionId)
  const query = asked.parse(Object.fromEntries(['of', 'by', 'cases', 'how'].map((name) => [name, url.searchParams.get(name)])))
  const by = query.by === query.of ? null : query.by
  const [rows, columns] = [coverageFacet(query.of), by && coverageFacet(by)]
  const children = await childrenByCell(here, frame, rows, columns)
  const cases = await casesByCell(here, frame, rows, columns, query.how)
  const table = columns ? tableOfTwo : tableOfOne
  const { tracked, sampled } = cases
  return {
    version: frame.version, total: frame.total, of: query.of, by, cases: query.cases, how: query.how, usual: usuallyTracked,
    counts: { tracked: { together: tracked.together, elsewhere: tracked.elsewhere }, sampled: { together: sampled.together, elsewhere: sampled.elsewhere } },
    ...table({ sizes: { rows: await sizesOf(here, frame, rows), columns: columns ? await sizesOf(here, frame, columns) : new Map() }, inspectionId: inspection.id, total: frame.total, rows, columns: columns ?? rows, children, cases, kind: query.cases }),
  }
}

/** All children by group of a facet; empty where no list has it. */
const sizesOf = async (here: HereInInspection, frame: Frame, facet: CoverageFacet): Promise<ReadonlyMap<string, number>> => sizesAlong(await childrenByCell(here, frame, facet, null) ?? new Map(), 'rows')

interface Counted {
  readonly sizes: { readonly rows: ReadonlyMap<string, number>; readonly columns: ReadonlyMap<string, number> }
  readonly inspectionId: string
  readonly total: number
  readonly rows: CoverageFacet
  readonly columns: CoverageFacet
  readonly children: Cells | null
  readonly cases: { readonly [K in CaseKind]: CountedCases }
  readonly kind: CaseKind
}
type Shown = Pick<BalanceView, 'columns' | 'rows' | 'gaps' | 'left'>

const named = (facet: CoverageFacet, group: string): CoverageGroup => ({ group, name: facet.nameOf(group), known: !facet.unknown.includes(group) })

const makeCell = ({ inspectionId, total, children }: Counted, { together, elsewhere, cells }: CountedCases, cell: string, groups: readonly { key: CoverageKey; group: string }[]): CoverageCell => {
  const [count, all] = [cells.get(cell) ?? 0, children && (children.get(cell) ?? 0)]
  return { cases: count, all, level: levelOf(count, all, together - elsewhere, total), find: all ? childrenOfCell(inspectionId, groups) : null }
}

const gapsIn = (rows: readonly CoverageRow[], columns: readonly (CoverageGroup | null)[], at: (index: number) => number): Gap[] =>
  rows.flatMap((row) => columns.map((column, index) => ({ row, column, cell: row.cells[at(index)]! })))
    .filter(({ row, column, cell }) => row.known && column?.known !== false && cell.level === 'none' && cell.all !== null)
    .map(({ row: { cells: _cells, ...row }, column, cell }) => ({ row, column, all: cell.all!, find: cell.find }))
    .toSorted((a, b) => b.all - a.all)

const kinds: readonly CaseKind[] = ['tracked', 'sampled']

const tableOfOne = (counted: Counted): Shown => {
  const { rows: facet, sizes, cases, kind } = counted
  const withCase = new Set(kinds.flatMap((one) => [...sizesAlong(cases[one].cells, 'rows').keys()]))
  const { shown, left } = groupsShown(facet, sizes.rows, withCase)
  const rows = shown.map((group) => ({ ...named(facet, group), cells: kinds.map((one) => makeCell(counted, cases[one], cellOf(group, ''), [{ key: facet.key, group }])) }))
  return { columns: kinds.map((one) => ({ group: one, name: null, known: true })), rows, gaps: gapsIn(rows, [null], () => kinds.indexOf(kind)), left: { rows: left, columns: 0 } }
}

const tableOfTwo = (counted: Counted): Shown => {
  const { rows: along, columns: across, sizes, cases, kind } = counted
  const sides = (['rows', 'columns'] as const).map((side) =>
    groupsShown(side === 'rows' ? along : across, sizes[side], new Set(sizesAlong(cases[kind].cells, side).keys())))
  const [down, over] = [sides[0]!, sides[1]!]
  const columns = over.shown.map((group) => named(across, group))
  const rows = down.shown.map((row) => ({
    ...named(along, row),
    cells: over.shown.map((column) => makeCell(counted, cases[kind], cellOf(row, column), [{ key: along.key, group: row }, { key: across.key, group: column }])),
  }))
  return { columns, rows, gaps: gapsIn(rows, columns, (index) => index), left: { rows: down.left, columns: over.left } }
}
