/** A file of a numbered document, as it came. Never changed: what became of it is in `document_event`. */
export interface DocumentFileTable {
  id: string
  inspection_id: string
  /** The form with which it came. */
  delivery_id: string
  /** As sent, without characters that nobody can see. */
  name: string
  bytes: number
  sha256: string
  /** Below the data directory. Two rows may name one file: one that is put under two documents. */
  path: string
  /** What it was found to be, such as `pdf` (`server/documents/kinds.ts`). */
  kind: string
  sent_by: string
  sent_at: string
}

/** A form with files that came, and what its sender was told of them. */
export interface DocumentDeliveryTable {
  id: string
  inspection_id: string
  /** JSON: the name of each file that was not taken and why, in words; files of which the same came for another inspection. */
  told: string
  sent_by: string
  sent_at: string
}

export type DocumentEventKind =
  | 'placed' | 'replaced' | 'taken-back' | 'pointed' | 'read' | 'returned' | 'reopened'
  | 'not-held' | 'held' | 'counted' | 'count-taken-back' | 'asked' | 'ask-taken-back'

/** Append-only: everything that was done with the documents of an inspection, in order. What stands now follows from it. */
export interface DocumentEventTable {
  inspection_id: string
  /** Counted up within the inspection. */
  number: number
  kind: DocumentEventKind
  /** The number of the document, such as `1.03`; null where the file has none yet. */
  topic: string | null
  /** placed: where it was before. */
  from_topic: string | null
  file_id: string | null
  /** replaced: the file that takes its place. */
  other_file_id: string | null
  /** placed: how its number was known. returned: the framework's reason. */
  reason: string | null
  /** pointed: where to look. */
  pages: string | null
  /** What was said, where something was. */
  words: string | null
  /** counted: the number itself. */
  count: number | null
  edition: string
  done_by: string
  done_at: string
}
