import type { Kysely } from 'kysely'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { Tables } from '#db/tables/index.ts'

/** `late`: was due and is not there. `came`: arrived lately. `needs`: waits for a decision of the lead inspector. */
export type AttentionKind = 'late' | 'came' | 'needs'

/** One line for a lead inspector. It goes into e-mail as well: never a child, an ID, a file's name or words that somebody typed. */
export interface AttentionItem {
  readonly kind: AttentionKind
  readonly says: string
  /** Below the inspection's address, such as `/lists`. */
  readonly path: string
  /** The overview of the inspection tells of it one by one already, to whoever is meant (`inspections/own-tasks.ts`). */
  readonly own?: true
}

export interface AskedAttention {
  readonly db: Kysely<Tables>
  readonly inspection: InspectionRow
  /** Who leads it. */
  readonly person: { readonly id: string }
  /** Instants, ISO in UTC. What came is what came since. */
  readonly now: string
  readonly since: string
}

/** Where lines come from: one function a subject. */
export type AttentionSource = (asked: AskedAttention) => Promise<readonly AttentionItem[]>
