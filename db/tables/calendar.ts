/** Append-only: the newest line of a milestone counts. */
export interface MilestoneChangeTable {
  inspection_id: string
  /** Counted up within the inspection. */
  number: number
  milestone: string
  /** `YYYY-MM-DD`; null where the date goes back to the one that the framework gives. */
  on_date: string | null
  /** `HH:MM`, local to Europe/London; null where the whole day is meant. */
  at_time: string | null
  reason: string
  edition: string
  changed_by: string
  changed_at: string
}
