/**
 * What handbook paragraph 65 asks the choice to balance and no list has: at least one child of a large sibling group, and children served
 * by a third-party provider with delegated functions.
 */
export type CaseMark = 'siblings' | 'provider'

/** `not-known` takes an earlier answer back. */
export type MarkAnswer = 'yes' | 'no' | 'not-known'

/** Append-only: the newest line of a child and mark counts. It stays with the child, whichever case the child stands as. */
export interface CaseMarkTable {
  inspection_id: string
  /** Counted up within the inspection. */
  number: number
  child_id: string
  mark: CaseMark
  answer: MarkAnswer
  done_by: string
  done_at: string
}
