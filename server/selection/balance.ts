import type { FrameRow } from '#db/queries/children.ts'
import type { CaseKind } from '#db/tables/inspections.ts'
import { inOrderOfNames } from './names.ts'
import { facets, fixedGroups, groupName, groupsIn, type Facet } from './facets.ts'

/**
 * "At least 25 and usually no more than 30" children are tracked; "in exceptional circumstances the number may need to exceed 30
 * in order to secure a representative judgement" (inspection handbook, paragraph 61). Shown, never enforced.
 */
export const usuallyTracked = { atLeast: 25, noMoreThan: 30 } as const

export interface BalanceGroup {
  readonly group: string
  /** The specification's or the authority's words; null where the page has its own. */
  readonly name: string | null
  readonly tracked: number
  /** All children of the version. */
  readonly all: number
}

/** How the tracked children are spread over one facet, beside all children. */
export interface FacetBalance {
  readonly facet: Facet
  readonly groups: readonly BalanceGroup[]
  /** Children with a value in this facet: everybody but for teams, which lists 1, 2 and 10 do not name. */
  readonly tracked: number
  readonly all: number
}

export interface Balance {
  readonly tracked: number
  readonly sampled: number
  /** Tracked children who are not on the lists of this version: counted in `tracked`, in no group. */
  readonly trackedElsewhere: number
  readonly facets: readonly FacetBalance[]
}

interface Standing { readonly child_id: string; readonly kind: CaseKind }

/** Counts tracked children against all children of a version, over each facet that the lists can show. */
export const balanceOf = (rows: readonly FrameRow[], cases: readonly Standing[]): Balance => {
  const tracked = new Set(cases.filter(({ kind }) => kind === 'tracked').map(({ child_id }) => child_id))
  const here = rows.filter(({ child_id }) => tracked.has(child_id))
  return {
    tracked: tracked.size,
    sampled: cases.length - tracked.size,
    trackedElsewhere: tracked.size - here.length,
    facets: facets.map((facet) => facetBalance(facet, rows, here)),
  }
}

const facetBalance = (facet: Facet, rows: readonly FrameRow[], tracked: readonly FrameRow[]): FacetBalance => {
  const all = countGroups(facet, rows)
  const chosen = countGroups(facet, tracked)
  const groups = inOrder(facet, all.counts).map((group) =>
    ({ group, name: groupName(facet, group) ?? (facet === 'team' ? group : null), tracked: chosen.counts.get(group) ?? 0, all: all.counts.get(group) ?? 0 }))
  return { facet, groups, tracked: chosen.children, all: all.children }
}

const countGroups = (facet: Facet, rows: readonly FrameRow[]): { readonly counts: ReadonlyMap<string, number>; readonly children: number } => {
  const counts = new Map<string, number>()
  let children = 0
  for (const row of rows) {
    const groups = groupsIn(facet, row)
    if (groups.length) children += 1
    for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  return { counts, children }
}

// In the order of the specification, those that occur; teams by their size.
const inOrder = (facet: Facet, counts: ReadonlyMap<string, number>): string[] => {
  const fixed = fixedGroups[facet].filter((group) => counts.has(group))
  const others = [...counts.keys()].filter((group) => !fixed.includes(group)).toSorted((a, b) => counts.get(b)! - counts.get(a)! || inOrderOfNames(a, b))
  return [...fixed, ...others]
}
