/** Append-only: the newest line of a case counts. */
export interface CaseSeenTable {
  case_id: string
  /** Counted up within the case. */
  number: number
  /** The version up to which what became of the case was seen. */
  submission_id: string
  seen_by: string
  seen_at: string
}
