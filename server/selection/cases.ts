import { casesOf, type NamedCase } from '#db/queries/cases.ts'
import { trackedRows } from '#db/queries/children.ts'
import { originsOf, type OriginRow } from '#db/queries/draws.ts'
import type { CaseKind } from '#db/tables/inspections.ts'
import type { HereInInspection } from '../door.ts'
import { keptFilter, type KeptFilter } from '../draws/kept-filter.ts'
import { balanceOf, type Balance } from './balance.ts'
import { caseNotices, type CaseNotices } from './case-notices.ts'
import { currentFrame } from './frame.ts'

/** How a case came to be chosen: picked by a person, or drawn at random. Never both. */
export interface CaseOrigin {
  readonly page: OriginRow['page']
  readonly filter: KeptFilter
  readonly draw: { readonly id: string; readonly number: number; readonly stratum: string; readonly rank: number; readonly passedOver: string } | null
}

const originOf = (row: OriginRow | undefined): CaseOrigin | null =>
  row ? { page: row.page, filter: keptFilter(row), draw: row.draw_id === null ? null : { id: row.draw_id, number: row.draw ?? 0, stratum: row.stratum ?? '', rank: row.rank ?? 0, passedOver: row.passed_over } } : null

/** A case with its history: chosen by whom, when, why and from which version; and removed, if it was. */
export interface CaseHistory {
  readonly id: string
  readonly number: string
  readonly kind: CaseKind
  readonly childId: string
  /** The authority's ID, as last written. */
  readonly shownId: string
  readonly inCurrent: boolean
  readonly version: number | null
  readonly reason: string
  /** Null where it was chosen before this was kept. */
  readonly origin: CaseOrigin | null
  readonly chosenBy: string
  readonly chosenAt: string
  readonly removed: { readonly reason: string; readonly by: string; readonly at: string } | null
}

export const historyOf = (row: NamedCase, origin?: OriginRow): CaseHistory => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  childId: row.child_id,
  shownId: row.shownId,
  inCurrent: row.inCurrent,
  version: row.version,
  reason: row.reason,
  origin: originOf(origin),
  chosenBy: row.chooser ?? 'Somebody whose account is gone',
  chosenAt: row.chosen_at,
  removed:
    row.removed_at === null ? null : { reason: row.removed_reason ?? '', by: row.remover ?? 'Somebody whose account is gone', at: row.removed_at },
})

export interface Cases {
  readonly tracked: readonly CaseHistory[]
  readonly sampled: readonly CaseHistory[]
  readonly removed: readonly CaseHistory[]
  /** Null before the first version is read. */
  readonly balance: Balance | null
  /** What a new version has changed for them: told to the lead inspector, who marks it as seen. */
  readonly notices: CaseNotices | null
}

/** Every case of the inspection, and how the tracked ones are balanced. */
export const allCases = async ({ workbench, db, inspection, roles }: HereInInspection): Promise<Cases> => {
  const origins = await originsOf(db, inspection.id)
  const all = (await casesOf(db, inspection.id)).map((row) => historyOf(row, origins.get(row.id)))
  const standing = (kind: CaseKind): CaseHistory[] => all.filter((one) => one.kind === kind && !one.removed)
  const frame = await currentFrame(workbench, db, inspection)
  return {
    tracked: standing('tracked'),
    sampled: standing('sampled'),
    removed: all.filter(({ removed }) => removed),
    notices: roles.includes('lead') ? await caseNotices({ db, inspection }) : null,
    balance:
      frame &&
      balanceOf(
        frame.facets,
        await trackedRows(db, inspection.id, frame.submissionId),
        all.filter(({ removed }) => !removed),
      ),
  }
}
