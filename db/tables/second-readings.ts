/** A case that two inspectors read, each without seeing what the other says of it. */
export interface SecondReadingTable {
  id: string
  inspection_id: string
  case_id: string
  first_by: string
  second_by: string
  /** JSON: the codes of what both are asked to grade. */
  questions: string
  asked_by: string
  asked_at: string
  withdrawn_by: string | null
  withdrawn_at: string | null
}

/** What one of the two recorded: once, and never changed. */
export interface CaseReadingTable {
  reading_id: string
  reader: string
  /** JSON: a grade of 1 to 4 by the code of each question. */
  grades: string
  note: string
  recorded_at: string
}
