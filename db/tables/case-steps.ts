/**
 * told: the authority was told of the case. audit-asked: it was asked for an audit of the file (again with another due time, where it
 * waits). audit-received: its audit, typed; a later one takes the place of an earlier. graded: the inspector's own view of the file.
 * allocated: to an inspector, or to nobody. unsafe: referred back because the child may not be safe; unsafe-answered by the authority;
 * unsafe-checked or unsafe-not-yet by an inspector. replaced: another case stands in its place.
 */
export type CaseStepKind = 'told' | 'audit-asked' | 'audit-received' | 'graded' | 'allocated' | 'read' | 'closed' | 'reopened' | 'unsafe' | 'unsafe-answered' | 'unsafe-checked' | 'unsafe-not-yet' | 'replaced'

/** Append-only: what stands of a case is read off its lines. */
export interface CaseStepTable {
  id: string
  case_id: string
  /** Counted up within the case. */
  number: number
  kind: CaseStepKind
  /** Of `audit-asked`: `YYYY-MM-DD` and `HH:MM`, local to Europe/London; no time where the whole day is meant. */
  due_date: string | null
  due_time: string | null
  /** 1 to 4, of `audit-received` and `graded`. */
  grade: number | null
  /** What somebody wrote: strengths, a rationale, what is unsafe, an answer. Empty where nothing was. */
  words: string
  /** Of `audit-received`: concerns. */
  concerns: string
  /** Of `audit-received` the auditor, of `unsafe` the senior manager who was told: by role, never by name. */
  role: string
  /** The day of the audit; the day and time at which the senior manager was told. Local to Europe/London. */
  on_date: string | null
  at_time: string | null
  /** Of `allocated`: null for nobody. */
  person_id: string | null
  /** The line that an answer or a check is about; of `replaced` the other case. */
  other_id: string | null
  done_by: string
  done_at: string
}

/** The file that came with an `audit-received`, at most one with each. */
export interface CaseAuditFileTable {
  step_id: string
  /** As sent. Never part of a path. */
  name: string
  bytes: number
  sha256: string
  /** Below the data directory. */
  path: string
  /** What its bytes are: pdf, docx … */
  kind: string
}

/** Append-only: the newest line of a child counts. A child who is thought about as a case, and is none yet. */
export interface CaseConsideredTable {
  inspection_id: string
  /** Counted up within the inspection. */
  number: number
  child_id: string
  state: 'considered' | 'set-aside'
  reason: string
  done_by: string
  done_at: string
}
