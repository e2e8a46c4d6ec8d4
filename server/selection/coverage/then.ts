import type { Kysely } from 'kysely'
import { countBy, valuesOfCases } from '#db/queries/coverage.ts'
import type { Tables } from '#db/tables/index.ts'
import { cellsOfCrossings, groupsShown, sizesAlong, type GroupsOfChildren } from './cells.ts'
import { coverageFacet, type CoverageFacet, type CoverageKey } from './coverage-facets.ts'

/** What stands in the summary of every child, so that any version that is kept can be counted. */
export const facetsThen = ['age', 'gender', 'ethnicity', 'disability', 'stage', 'abuse', 'placement', 'team'] as const satisfies readonly CoverageKey[]

/** A case as far as the balance at its choice needs it. `version`: the id of the version that it was chosen from. */
export interface ChosenThen {
  readonly id: string
  readonly childId: string
  readonly submissionId: string
  readonly chosenAt: string
  readonly number: string
  readonly removedAt: string | null
}

export interface GroupThen {
  readonly facet: CoverageKey
  readonly group: string
  readonly name: string | null
  readonly known: boolean
  /** Cases that stood in it, and children of the version. */
  readonly cases: number
  readonly children: number
  /** Whether the child who was then chosen is in it. */
  readonly own: boolean
}

/** How the choice stood at the moment before a case was chosen. */
export interface BalanceThen {
  /** Cases that stood, and those among them whose children are not on the version that this one was chosen from. */
  readonly before: number
  readonly elsewhere: number
  readonly groups: readonly GroupThen[]
}

const inOrder = (a: ChosenThen, b: ChosenThen): number => (a.chosenAt === b.chosenAt ? (a.number < b.number ? -1 : 1) : a.chosenAt < b.chosenAt ? -1 : 1)

/** Those that stood when one was chosen: chosen before it, and not removed by then. */
const stoodBefore = <C extends ChosenThen>(one: C, cases: readonly C[]): C[] =>
  cases.filter((other) => other.id !== one.id && inOrder(other, one) < 0 && (other.removedAt === null || other.removedAt > one.chosenAt))

interface Counted { readonly facet: CoverageFacet; readonly sizes: ReadonlyMap<string, number>; readonly groupsOf: GroupsOfChildren }

/** One version by every facet: all of its children, and in which groups the children of cases stand. */
const countVersion = async (db: Kysely<Tables>, inspectionId: string, submissionId: string): Promise<Counted[]> => {
  const counted: Counted[] = []
  for (const facet of facetsThen.map(coverageFacet)) {
    const sizes = sizesAlong(cellsOfCrossings(await countBy(db, submissionId, [facet.column!]), facet, null), 'rows')
    const groupsOf = new Map<string, Set<string>>()
    for (const { childId, value } of await valuesOfCases(db, inspectionId, submissionId, facet.column!, { removedToo: true })) {
      groupsOf.set(childId, new Set([...groupsOf.get(childId) ?? [], ...facet.groupsOf(value.value, value.on)]))
    }
    counted.push({ facet, sizes, groupsOf })
  }
  return counted
}

const groupsThen = ({ facet, sizes, groupsOf }: Counted, one: ChosenThen, before: readonly ChosenThen[]): GroupThen[] => {
  const casesIn = (group: string): number => before.filter(({ childId }) => groupsOf.get(childId)?.has(group)).length
  const own = groupsOf.get(one.childId) ?? new Set<string>()
  const every = new Set(sizes.keys())
  return groupsShown(facet, sizes, every).shown.map((group) => (
    { facet: facet.key, group, name: facet.nameOf(group), known: !facet.unknown.includes(group), cases: casesIn(group), children: sizes.get(group) ?? 0, own: own.has(group) }
  ))
}

/**
 * The balance before each of these cases was chosen, by its id: the others that stood then, beside the children of the version that it was
 * chosen from, as that version is kept. `cases`: those that are counted together, removed ones too.
 */
export const balanceThen = async (db: Kysely<Tables>, inspectionId: string, cases: readonly ChosenThen[]): Promise<ReadonlyMap<string, BalanceThen>> => {
  const versions = new Map<string, Counted[]>()
  for (const { submissionId } of cases) if (!versions.has(submissionId)) versions.set(submissionId, await countVersion(db, inspectionId, submissionId))
  return new Map(cases.map((one) => {
    const [before, counted] = [stoodBefore(one, cases), versions.get(one.submissionId)!]
    const [{ groupsOf }] = counted as [Counted]
    return [one.id, { before: before.length, elsewhere: before.filter(({ childId }) => !groupsOf.has(childId)).length, groups: counted.flatMap((facet) => groupsThen(facet, one, before)) }]
  }))
}
