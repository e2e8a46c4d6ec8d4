import { casesOf, type NamedCase } from '#db/queries/cases.ts'
import { trackedRows } from '#db/queries/children.ts'
import type { CaseKind } from '#db/tables/inspections.ts'
import type { HereInInspection } from '../door.ts'
import { balanceOf, type Balance } from './balance.ts'
import { caseNotices, type CaseNotices } from './case-notices.ts'
import { currentFrame } from './frame.ts'

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
  readonly chosenBy: string
  readonly chosenAt: string
  readonly removed: { readonly reason: string; readonly by: string; readonly at: string } | null
}

export const historyOf = (row: NamedCase): CaseHistory => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  childId: row.child_id,
  shownId: row.shownId,
  inCurrent: row.inCurrent,
  version: row.version,
  reason: row.reason,
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
  const all = (await casesOf(db, inspection.id)).map(historyOf)
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
