import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { keptList } from '#db/list-kept.ts'
import type { FrameRow } from '#db/queries/children.ts'
import type { FlagTotalRow } from '#db/queries/flags.ts'
import { childListIds, groupName, type Facet } from './facets.ts'
import { groupsInOrder, type FacetCounts } from './balance.ts'
import type { NameOfKey } from './filter.ts'
import type { FilterField } from './filter-shape.ts'
import { factOptions, type FactOption } from './list-facts.ts'
import { flagOptions } from './flags.ts'
import { inOrderOfNames, namesIn, shortKey } from './names.ts'

/** A value that a filter may take, with how many children of the version it finds by itself. */
export interface FilterOption {
  readonly value: string
  /** The specification's or the authority's words; null where the page has its own. */
  readonly name: string | null
  readonly count: number
}
/** Patterns are apart, because the inspection's own come and go while a version stays (`patterns.ts`). */
export type FilterOptions = { readonly [F in Exclude<FilterField, 'chosen' | 'pattern' | 'fact'>]: readonly FilterOption[] } & { readonly fact: readonly FactOption[] }

/** What each filter can find in this version. Groups nobody is in are left out. */
export const optionsOf = (inspectionId: string, rows: readonly FrameRow[], facets: readonly FacetCounts[], flagTotals: readonly FlagTotalRow[]): FilterOptions => {
  const ofFacet = (facet: Facet): FilterOption[] => {
    const counted = facets.find((one) => one.facet === facet)!
    return groupsInOrder(counted).map((group) => ({ value: group, name: groupName(facet, group), count: counted.counts.get(group)! }))
  }
  return {
    list: memberships(rows),
    age: ofFacet('age'),
    gender: ofFacet('gender'),
    ethnicity: ofFacet('ethnicity'),
    disability: ofFacet('disability'),
    stage: ofFacet('stage'),
    team: names(inspectionId, rows, 'teams'),
    worker: names(inspectionId, rows, 'workers'),
    legal: codes(rows, 'legal_status', 'legalStatus'),
    placement: codes(rows, 'placement_type', 'placementType'),
    abuse: codes(rows, 'category_of_abuse', 'categoryOfAbuse'),
    flag: flagOptions(flagTotals),
    fact: factOptions,
  }
}

const memberships = (rows: readonly FrameRow[]): FilterOption[] => {
  const counts = tally(rows.flatMap((row) => namesIn(row.lists)))
  // A document that nobody is in was most likely not sent: it is nothing to filter by.
  return childListIds.map((list) => ({ value: String(list), name: listOf(list).name, count: counts.get(String(keptList(list))) ?? 0 }))
    .filter(({ value, count }) => count > 0 || !value.includes('.'))
}

const names = (inspectionId: string, rows: readonly FrameRow[], column: 'teams' | 'workers'): FilterOption[] =>
  [...tally(rows.flatMap((row) => namesIn(row[column])))]
    .map(([name, count]) => ({ value: shortKey(inspectionId, name), name, count }))
    .toSorted((a, b) => inOrderOfNames(a.name, b.name))

const codes = (rows: readonly FrameRow[], column: 'legal_status' | 'placement_type' | 'category_of_abuse', set: string): FilterOption[] => {
  const counts = tally(rows.flatMap((row) => row[column] ?? []))
  return codeSets[set]!.codes.filter(({ token }) => counts.has(token)).map(({ token, means }) => ({
    value: token,
    name: means,
    count: counts.get(token)!,
  }))
}

const tally = (values: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Finds the team or worker of a short key among those of the version. */
export const nameOfKey =
  (options: FilterOptions): NameOfKey =>
  (field, key) =>
    options[field].find(({ value }) => value === key)?.name ?? null
