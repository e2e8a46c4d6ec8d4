import type { Kysely } from 'kysely'
import { casesOf } from '#db/queries/cases.ts'
import { originsOf } from '#db/queries/draws.ts'
import type { CaseKind } from '#db/tables/inspections.ts'
import type { Tables } from '#db/tables/index.ts'
import type { CoverageKey } from '../selection/coverage/coverage-facets.ts'
import { balanceThen, facetsThen, type BalanceThen, type GroupThen } from '../selection/coverage/then.ts'

/** How the choice stood before one case was chosen: beside others of its kind that were chosen in its way, because picked and drawn cases are never counted together. */
export interface WhenChosen extends BalanceThen {
  readonly caseId: string
  readonly number: string
  readonly kind: CaseKind
  readonly how: 'picked' | 'drawn'
  readonly version: number | null
}

/** Of every case ever chosen, by number. */
export const balancesWhenChosen = async (db: Kysely<Tables>, inspectionId: string): Promise<WhenChosen[]> => {
  const origins = await originsOf(db, inspectionId)
  const cases = (await casesOf(db, inspectionId)).map((row) => ({
    id: row.id, number: row.number, kind: row.kind, how: origins.get(row.id)?.draw_id ? 'drawn' as const : 'picked' as const, version: row.version,
    childId: row.child_id, submissionId: row.submission_id, chosenAt: row.chosen_at, removedAt: row.removed_at,
  }))
  const then = new Map<string, BalanceThen>()
  for (const some of Map.groupBy(cases, ({ kind, how }) => `${how} ${kind}`).values()) for (const [id, one] of await balanceThen(db, inspectionId, some)) then.set(id, one)
  return cases.map(({ id, number, kind, how, version }) => ({ caseId: id, number, kind, how, version, ...then.get(id)! })).toSorted((a, b) => (a.number < b.number ? -1 : 1))
}

/** By facet how many groups had children and no case then; and the groups that got their first case with this one. */
export interface ThenInShort extends Pick<BalanceThen, 'before' | 'elsewhere'> {
  readonly without: readonly { readonly facet: CoverageKey; readonly groups: number; readonly of: number }[]
  readonly first: readonly Pick<GroupThen, 'facet' | 'group' | 'name'>[]
}

/** What is not known of a child is no group that a choice could fill. */
export const inShort = ({ before, elsewhere, groups }: BalanceThen): ThenInShort => {
  const known = groups.filter(({ known: is, children }) => is && children > 0)
  const without = facetsThen.map((facet) => {
    const some = known.filter((one) => one.facet === facet)
    return { facet, groups: some.filter(({ cases }) => cases === 0).length, of: some.length }
  })
  return { before, elsewhere, without: without.filter(({ groups: empty }) => empty > 0), first: known.filter(({ own, cases }) => own && cases === 0).map(({ facet, group, name }) => ({ facet, group, name })) }
}
