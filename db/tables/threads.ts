/** What a question or a note is about. All null: nothing in particular. */
export interface PlaceColumns {
  list: number | null
  /** The version in which the list or the row stood. */
  submission_id: string | null
  /** As Excel shows it. */
  row_number: number | null
  /** The rule beside whose findings it was asked. */
  rule: string | null
  /** The number of a document (`1.05`), a sentence of the context section (`CP1`), or the id of a meeting. */
  topic: string | null
}

export type Side = 'team' | 'authority'

/** A question between the team and the authority. */
export interface ThreadTable extends PlaceColumns {
  id: string
  inspection_id: string
  /** 1, 2 … within the inspection. */
  number: number
  asked_by: Side
  subject: string
  started_by: string
  started_at: string
}

/** `due`: the time by which an answer is wanted was set, or taken away. */
export type MessageKind = 'message' | 'due' | 'closed' | 'withdrawn' | 'opened'

/** Append-only: what became of a question is read off its messages. */
export interface ThreadMessageTable {
  id: string
  thread_id: string
  number: number
  kind: MessageKind
  side: Side
  /** Empty where nothing was written beside what was done. */
  text: string
  /** Of `due`, and of the first message: `YYYY-MM-DD` and `HH:MM`, local to Europe/London. */
  due_date: string | null
  due_time: string | null
  written_by: string
  written_at: string
}

/** A note of the team: never seen by the authority, and never changed. */
export interface PrivateNoteTable extends PlaceColumns {
  id: string
  inspection_id: string
  text: string
  written_by: string
  written_at: string
}
