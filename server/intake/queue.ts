import type { Progress } from '#annex-a/reading/checked.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'

/** How far a submission has come on its way from received to read. */
export interface IntakeProgress {
  readonly step: 'waiting' | Progress['step'] | 'storing'
  readonly list: ListId | null
  /** Rows done so far in this step. While waiting: submissions that come first. */
  readonly rows: number
  /** Of about so many rows; null where nobody can tell. */
  readonly of: number | null
}

/** Submissions waiting to be read and checked, one at a time, off the main thread. */
export interface IntakeQueue {
  /** Puts a submission at the end of the line. Returns at once. Call it only after the transaction that stored it. */
  readonly add: (submissionId: string) => void
  /** What the checker last said of a submission; null where it neither waits nor is being read. */
  readonly progressOf: (submissionId: string) => IntakeProgress | null
  /** Resolves when nothing waits and nothing is being read. */
  readonly idle: () => Promise<void>
  /** Stops the checker; what was being read, or waits, is read at the next start. */
  readonly close: () => Promise<void>
}
