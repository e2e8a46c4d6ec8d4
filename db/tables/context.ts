/** `ofsted`: filled in beforehand. `authority`: its newer figure. `decision`: what the lead inspector takes into the report. */
export type ContextSide = 'ofsted' | 'authority' | 'decision'
/** Whose figure a decision takes; `own` is the lead inspector's words, `left-out` a sentence that does not apply. */
export type ContextBasis = 'lists' | 'ofsted' | 'authority' | 'own' | 'left-out'

/** Append-only: the newest line of a blank and side counts. */
export interface ContextEntryTable {
  inspection_id: string
  number: number
  /** The blank's name, or the id of a sentence that is left out. */
  blank: string
  side: ContextSide
  /** As text; null where what was said is taken back. */
  value: string | null
  /** For decisions only. */
  basis: ContextBasis | null
  /** Where the figure is from. */
  note: string
  edition: string
  said_by: string
  said_at: string
}
