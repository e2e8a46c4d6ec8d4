/** Row types. Every id is text made by us; every time is an ISO instant in UTC; every date is `YYYY-MM-DD`. */

export type PersonRole = 'officer' | 'inspector' | 'administrator'

export interface PersonTable {
  id: string
  /** Lower case. */
  email: string
  name: string
  /** Argon2id, in the PHC string format. */
  password: string
  role: PersonRole
  /** The authority of a data officer; null for everybody else. */
  authority: string | null
  disabled_at: string | null
  made_at: string
}

export interface SessionTable {
  /** Keyed hash of the token in the cookie: what is stolen from here opens nothing. */
  token_hash: string
  person_id: string
  made_at: string
  seen_at: string
}

/** Append-only. `hash` covers the row and the hash before it, so that a change can be seen. */
export interface EventTable {
  number: number
  at: string
  person_id: string | null
  action: string
  outcome: 'done' | 'refused'
  inspection_id: string | null
  subject_kind: string | null
  subject_id: string | null
  /** JSON; never child data. */
  detail: string
  hash: string
}

/** An event of an inspection that was brought in from another workbench: no part of the chain here. */
export interface BroughtEventTable extends EventTable {
  /** The inspection that it came with; `inspection_id` is what the event itself says. */
  of_inspection: string
}
