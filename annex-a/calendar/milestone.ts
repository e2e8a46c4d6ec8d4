import type { Stage } from '../specification/grammar/field.ts'
import type { ListNumber } from '../specification/grammar/list.ts'
import type { WallTime } from './london.ts'

/** Whose turn it is. */
export type Turn = 'authority' | 'inspectors' | 'both' | 'LSCB'

/** Something that happens on a day of an inspection, or is due on it. */
export interface Milestone {
  /** The same for ever: a change of the date is kept under it. */
  readonly id: string
  /** At the head of a line, without a full stop. */
  readonly says: string
  readonly turn: Turn
  readonly on: WallTime
  /** The end of a window; null where there is none. */
  readonly until: string | null
  /** `printed`: in the framework. `inferred`: it prints no day, or the page is cut off, and `why` says what was taken instead. */
  readonly basis: 'printed' | 'inferred'
  /** The paragraph, or the reason. */
  readonly why: string
  /** Whether the day is a bank holiday in England. The framework says nothing of them, so the date stands until somebody changes it. */
  readonly bankHoliday: boolean
  /** The list and submission that are due; null for everything else. */
  readonly due: { readonly list: ListNumber; readonly stage: Stage } | null
}

/** What the lead inspector has changed, by the milestone's id. */
export type Changes = ReadonlyMap<string, WallTime>
