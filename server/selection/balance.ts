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
  /** Children with a value in this facet: everybody but for teams, which lists 1, 2 and 10 do not name, and stages, which documents are none of. */
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

/** How many children stand in each group of a facet. */
export interface FacetCounts {
  readonly facet: Facet
  readonly counts: ReadonlyMap<string, number>
  readonly children: number
}

/** Counts children over each facet that the lists can show. */
export const countFacets = (rows: readonly FrameRow[]): FacetCounts[] =>
  facets.map((facet) => {
    const counts = new Map<string, number>()
    let children = 0
    for (const row of rows) {
      const groups = groupsIn(facet, row)
      if (groups.length) children += 1
      for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1)
    }
    return { facet, counts, children }
  })

/** The groups of a facet that occur: in the order of the specification, teams by their size. */
export const groupsInOrder = ({ facet, counts }: FacetCounts): string[] => {
  const fixed = fixedGroups[facet].filter((group) => counts.has(group))
  const others = [...counts.keys()]
    .filter((group) => !fixed.includes(group))
    .toSorted((a, b) => counts.get(b)! - counts.get(a)! || inOrderOfNames(a, b))
  return [...fixed, ...others]
}

/** Sets the tracked children of a version beside all of its children. `cases`: those that stand, also of children it has not got. */
export const balanceOf = (all: readonly FacetCounts[], trackedRows: readonly FrameRow[], cases: readonly { readonly kind: CaseKind }[]): Balance => {
  const tracked = cases.filter(({ kind }) => kind === 'tracked').length
  const chosen = countFacets(trackedRows)
  return {
    tracked,
    sampled: cases.length - tracked,
    trackedElsewhere: tracked - trackedRows.length,
    facets: all.map((one, index) => facetBalance(one, chosen[index]!)),
  }
}

const facetBalance = (all: FacetCounts, chosen: FacetCounts): FacetBalance => ({
  facet: all.facet,
  tracked: chosen.children,
  all: all.children,
  groups: groupsInOrder(all).map((group) => ({
    group,
    name: groupName(all.facet, group) ?? (all.facet === 'team' ? group : null),
    tracked: chosen.counts.get(group) ?? 0,
    all: all.counts.get(group) ?? 0,
  })),
})
