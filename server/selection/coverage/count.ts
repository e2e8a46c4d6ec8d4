import { marksNow } from '../../cases/marks.ts'
import { standingCases } from '#db/queries/cases.ts'
import { countBy, valuesOfCases } from '#db/queries/coverage.ts'
import { originsOf } from '#db/queries/draws.ts'
import type { CaseKind } from '#db/tables/inspections.ts'
import type { HereInInspection } from '../../door.ts'
import type { Frame } from '../frame.ts'
import { cellsOfChildren, cellsOfCrossings, type Cells, type GroupsOfChildren } from './cells.ts'
import type { CoverageFacet } from './coverage-facets.ts'

type Here = Pick<HereInInspection, 'db' | 'inspection'>

/** Children do not change while their version stands, so they are counted once; a frame that is let go takes its counts with it. */
const counted = new WeakMap<Frame, Map<string, Cells>>()

/** All children of a version by one facet or two; null where no list has one of them. */
export const childrenByCell = async ({ db }: Here, frame: Frame, rows: CoverageFacet, columns: CoverageFacet | null): Promise<Cells | null> => {
  if (!rows.column || (columns && !columns.column)) return null
  const kept = counted.get(frame) ?? new Map<string, Cells>()
  counted.set(frame, kept)
  const key = `${rows.key} ${columns?.key ?? ''}`
  const cells = kept.get(key) ?? cellsOfCrossings(await countBy(db, frame.submissionId, columns?.column ? [rows.column, columns.column] : [rows.column]), rows, columns)
  kept.set(key, cells)
  return cells
}

/** Cases picked by a person, cases drawn at random, or both beside each other. */
export const waysOfChoosing = ['all', 'picked', 'drawn'] as const
export type WayOfChoosing = (typeof waysOfChoosing)[number]

/** The cases that stand, by kind: all, those not on this version of the lists, and how they are spread. Counted anew each time. */
export interface CountedCases { readonly together: number; readonly elsewhere: number; readonly cells: Cells }

export const casesByCell = async (here: Here, frame: Frame, rows: CoverageFacet, columns: CoverageFacet | null, how: WayOfChoosing = 'all'): Promise<{ readonly [K in CaseKind]: CountedCases }> => {
  const origins = how === 'all' ? null : await originsOf(here.db, here.inspection.id)
  const cases = (await standingCases(here.db, here.inspection.id)).filter(({ id }) => !origins || (how === 'drawn') === Boolean(origins.get(id)?.draw_id))
  const along = await groupsOfCases(here, frame, rows, cases)
  const across = columns && await groupsOfCases(here, frame, columns, cases)
  const inVersion = (child: string): boolean => along.has(child) && (across === null || across.has(child))
  const ofKind = (kind: CaseKind): CountedCases => {
    const children = cases.filter((one) => one.kind === kind).map(({ child_id }) => child_id)
    return { together: children.length, elsewhere: children.filter((child) => !inVersion(child)).length, cells: cellsOfChildren(children, along, across) }
  }
  return { tracked: ofKind('tracked'), sampled: ofKind('sampled') }
}

const groupsOfCases = async (here: Here, frame: Frame, facet: CoverageFacet, cases: readonly { readonly child_id: string }[]): Promise<GroupsOfChildren> => {
  const groups = new Map<string, Set<string>>()
  const add = (child: string, some: readonly string[]): void => { groups.set(child, new Set([...groups.get(child) ?? [], ...some])) }
  if (facet.mark) {
    const answers = (await marksNow(here)).get(facet.mark)
    for (const { child_id } of cases) add(child_id, facet.groupsOf(answers?.get(child_id) ?? null, true))
  }
  if (facet.column) for (const { childId, value } of await valuesOfCases(here.db, here.inspection.id, frame.submissionId, facet.column)) add(childId, facet.groupsOf(value.value, value.on))
  return groups
}
