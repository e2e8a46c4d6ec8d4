import type { Kysely } from 'kysely'
import type { Tables } from '#db/tables/index.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { auditIsLate } from './audits.ts'
import { isUnallocated, owesAudit } from './life.ts'
import { allLives } from './standing-cases.ts'

/** How the cases of an inspection stand, in numbers. A removed case counts only where a child may not be safe. */
export interface CasesStanding {
  readonly asked: number
  readonly owed: number
  readonly late: number
  readonly toldOf: number
  readonly unallocated: number
  /** Referrals back that the authority is to answer, and those that an inspector is to check. */
  readonly unanswered: number
  readonly unchecked: number
  /** Instants at which the first audit of each came. */
  readonly came: readonly string[]
}

export const casesStanding = async ({ db, inspection, now }: { readonly db: Kysely<Tables>; readonly inspection: Pick<InspectionRow, 'id'>; readonly now: string }): Promise<CasesStanding> => {
  const all = await allLives(db, inspection.id)
  const standing = all.filter(({ row, life }) => row.removed_at === null && !life.closed).map(({ life }) => life)
  const referrals = all.flatMap(({ life }) => life.referrals)
  return {
    asked: all.filter(({ row, life }) => row.removed_at === null && life.asked).length, owed: standing.filter(owesAudit).length, late: standing.filter((life) => auditIsLate(life, now)).length,
    toldOf: standing.filter(({ told }) => told).length, unallocated: standing.filter(isUnallocated).length,
    unanswered: referrals.filter(({ waitsFor }) => waitsFor === 'authority').length, unchecked: referrals.filter(({ waitsFor }) => waitsFor === 'team').length,
    came: all.flatMap(({ life }) => (life.auditCame === null ? [] : [life.auditCame])),
  }
}
