export interface InspectionTable {
  id: string
  edition: string
  /** The authority's three-digit code. */
  authority: string
  notified_on: string
  inspection_date: string
  week1_monday: string
  /** 1 where the review of the Local Safeguarding Children Board runs at the same time (paragraph 36). */
  lscb_concurrent: number
  /** The submission whose lists, findings and children are seen; null before the first. */
  current_submission_id: string | null
  closed_at: string | null
  made_at: string
  made_by: string
}

export interface TeamMemberTable {
  inspection_id: string
  person_id: string
  role: 'lead' | 'inspector'
  joined_at: string
}

/** What an inspection measures by, line upon line: the newest of a name counts. Only what differs from the default has a value. */
export interface InspectionSettingTable {
  id: string
  inspection_id: string
  /** 1, 2 … within the inspection. */
  number: number
  /** A timescale or a switch of `annex-a/specification`. */
  name: string
  /** In the timescale's unit; 1 and 0 for yes and no. Null: the default again, or not said. */
  value: number | null
  reason: string
  edition: string
  set_by: string
  set_at: string
}

export type CaseKind = 'tracked' | 'sampled'

export interface ChosenCaseTable {
  id: string
  inspection_id: string
  kind: CaseKind
  /** T01, S01 …: the only name a child has in evidence. Never used twice in an inspection. */
  number: string
  child_id: string
  reason: string
  chosen_by: string
  chosen_at: string
  /** The submission from which the child was chosen. */
  submission_id: string
  removed_reason: string | null
  removed_by: string | null
  removed_at: string | null
}

export interface EvidenceTable {
  id: string
  inspection_id: string
  /** Raised by one with each saved change; a change names the version it was made from. */
  version: number
  made_by: string
  made_at: string
  deleted_at: string | null
}

export type EvidencePolarity = 'strength' | 'area-for-improvement' | 'concern' | 'neutral'

/** Every version is kept; the highest is the one shown. */
export interface EvidenceVersionTable {
  evidence_id: string
  version: number
  activity: string
  /** When it was seen or heard, which is not when it was typed. */
  observed_on: string
  case_id: string | null
  source: string
  text: string
  polarity: EvidencePolarity
  /** What it means for the child; empty where not said. */
  impact: string
  /** What would bear it out; empty where not said. */
  corroborate: string
  /** Why words that look like somebody's identity stand in it; empty where none were found. */
  identities_reason: string
  edition: string
  saved_by: string
  saved_at: string
}

export interface EvidenceCriterionTable {
  evidence_id: string
  version: number
  criterion_id: string
  /** The words as they read that day: what a person signs does not change under them. */
  criterion_text: string
}

export interface ProvisionalGradeTable {
  id: string
  inspection_id: string
  judgement: string
  /** 1 to 4; null where not judged, with the reason in `rationale`. */
  grade: number | null
  rationale: string
  /** JSON: the other pieces of the rationale, by name. */
  pieces: string
  /** JSON: the answers that the framework's rules ask for. */
  answers: string
  edition: string
  recorded_by: string
  recorded_at: string
}
