import type { ExplanationKind } from '#annex-a/explanations/speak.ts'
import type { RepairKind } from '#annex-a/repairs/safe.ts'

/** What the authority explains, as it stands now. Kept for the inspection, not for a version. */
export interface ExplanationTable {
  id: string
  inspection_id: string
  kind: ExplanationKind
  /** Null for a field. */
  code: string | null
  /** As `db/list-kept.ts` keeps them; 0 for findings of no list. */
  list: number
  field: string | null
  /** Only for one finding: what it is about, with `child_id` or `reference` beside it. */
  about: 'child' | 'reference' | 'list' | 'row' | null
  /** Our id. */
  child_id: string | null
  reference: string | null
  /** As it was when it was explained or last confirmed. */
  value: string | null
  text: string
  /** The finding in words, as it was read when it was explained. */
  said: string | null
  /** For a rule: how many findings there were when it was explained. */
  findings: number | null
  /** 0 once it is withdrawn. */
  standing: number
  /** Of its last wording, from 1. */
  number: number
  edition: string
  /** The version on which it was written. */
  submission_id: string
  written_by: string
  written_at: string
}

/** Every wording, and what was done with it. Append-only. */
export interface ExplanationVersionTable {
  explanation_id: string
  number: number
  what: ExplanationChange
  value: string | null
  text: string
  said: string | null
  findings: number | null
  submission_id: string
  written_by: string
  written_at: string
}

export type ExplanationChange = 'written' | 'changed' | 'confirmed' | 'withdrawn' | 'brought-back'

/** A repair of how cells are written that the authority has agreed to, for one version. */
export interface RepairTable {
  id: string
  inspection_id: string
  submission_id: string
  list: number
  kind: RepairKind
  cells: number
  /** JSON: `[field, written, after]` each. */
  rules: string
  agreed_by: string
  agreed_at: string
  undone_by: string | null
  undone_at: string | null
}
