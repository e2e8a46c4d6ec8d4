/** An inspection in the register of outcomes. Corrected in place; what it said before is kept in `outcome_correction`. */
export interface OutcomeTable {
  id: string
  /** The authority's three-digit code. */
  authority: string
  /** Its name as the source prints it. */
  printed_as: string
  framework: string
  edition: string
  /** The outcome that this inspection was made again for. */
  reinspection_of: string | null
  /** `YYYY-MM-DD` */
  inspected_from: string
  inspected_to: string
  published: string
  /** `exact`, or `bounds` where the source gives only the days within which they lay. */
  dates_are: 'exact' | 'bounds'
  source: string
  /** How it came: published by others and shipped with the product, imported, typed, or made in this workbench. */
  how: 'shipped' | 'imported' | 'typed' | 'made here'
  /** The inspection of this workbench that it is the outcome of. */
  made_in: string | null
  /** Instant (ISO, UTC) before which nobody outside may see it; null where it may be seen from its day of publication on. */
  public_from: string | null
  state: 'waiting' | 'standing' | 'withdrawn'
  /** Null where it came with the product. */
  entered_by: string | null
  entered_at: string
  /** The second person of an outcome that was typed. */
  confirmed_by: string | null
  confirmed_at: string | null
}

/** A judgement of it. No grade: the authority was not judged in it. */
export interface OutcomeGradeTable {
  outcome_id: string
  judgement: string
  grade: number | null
  /** Why the grade is known although our copy of the source lost it. */
  derived: string | null
}

/** Append-only: what one field said before and says since, who changed it and why. */
export interface OutcomeCorrectionTable {
  outcome_id: string
  /** 1, 2 … of the outcome. */
  number: number
  field: string
  was: string
  becomes: string
  reason: string
  corrected_by: string
  corrected_at: string
}

/** A spreadsheet that was read and shown, and perhaps taken. */
export interface OutcomeImportTable {
  id: string
  name: string
  bytes: number
  sha256: string
  /** What it holds, as JSON; looked at again when it is taken. */
  entries: string
  left_out: string
  made_by: string
  made_at: string
  taken_by: string | null
  taken_at: string | null
}

/** How many children lived in an authority on a day, as the Department for Education published it; null where it held the number back. */
export interface ChildrenCountedTable {
  /** `YYYY-MM-DD` */
  on_date: string
  authority: string
  in_need: number | null
  looked_after: number | null
  on_plans: number | null
  source: string
}
