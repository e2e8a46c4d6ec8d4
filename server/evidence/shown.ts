import { criteriaOf, type EvidenceRow } from '#db/queries/evidence.ts'
import type { EvidenceCriterionTable, EvidenceVersionTable } from '#db/tables/inspections.ts'
import type { Here } from '../door.ts'

export interface ShownCriterion { readonly id: string; readonly text: string }

/** One version of a record, as a page shows it. */
export interface ShownVersion {
  readonly version: number
  readonly activity: string
  /** `YYYY-MM-DD`. */
  readonly observedOn: string
  readonly caseNumber: string | null
  readonly source: string
  readonly text: string
  /** What it means for the child. */
  readonly impact: string
  /** What would bear it out. */
  readonly corroborate: string
  /** Why words that look like an identity stand in it; empty where none were found. */
  readonly identitiesReason: string
  readonly polarity: string
  /** With the words as they read when it was saved. */
  readonly criteria: readonly ShownCriterion[]
  readonly savedBy: string
  readonly savedAt: string
}

/** A record as it stands. */
export interface ShownRecord extends ShownVersion {
  readonly id: string
  readonly madeBy: string
  readonly madeAt: string
  readonly removedAt: string | null
}

// An account is never deleted, but a copy brought from elsewhere might lack it.
const somebody = 'Somebody no longer known'

type VersionRow = EvidenceVersionTable & Pick<EvidenceRow, 'saver' | 'case_number'>

export const shownVersion = (row: VersionRow, criteria: readonly EvidenceCriterionTable[]): ShownVersion => ({
  version: row.version, activity: row.activity, observedOn: row.observed_on, caseNumber: row.case_number, source: row.source, text: row.text, impact: row.impact,
  corroborate: row.corroborate, identitiesReason: row.identities_reason, polarity: row.polarity,
  criteria: criteria.filter((one) => one.evidence_id === row.evidence_id && one.version === row.version).map((one) => ({ id: one.criterion_id, text: one.criterion_text })),
  savedBy: row.saver ?? somebody, savedAt: row.saved_at,
})

export const shownRecords = async (db: Here['db'], rows: readonly EvidenceRow[]): Promise<readonly ShownRecord[]> => {
  const criteria = Map.groupBy(await criteriaOf(db, rows.map((row) => row.evidence_id)), (one) => one.evidence_id)
  return rows.map((row) => ({
    ...shownVersion(row, criteria.get(row.evidence_id) ?? []), id: row.evidence_id, madeBy: row.maker ?? somebody, madeAt: row.made_at, removedAt: row.deleted_at,
  }))
}
