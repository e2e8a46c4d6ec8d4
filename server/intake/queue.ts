import type { Progress } from '#annex-a/reading/checked.ts'

/** Submissions waiting to be read and checked, one at a time, off the main thread. */
export interface IntakeQueue {
  /** Puts a submission at the end of the line. Returns at once. Call it only after the transaction that stored it. */
  readonly add: (submissionId: string) => void
  /** What the checker last said of a submission; null where it is not being read. */
  readonly progressOf: (submissionId: string) => Progress | null
  /** Resolves when nothing waits and nothing is being read. */
  readonly idle: () => Promise<void>
  /** Stops the checker; what was being read is marked as stopped at the next start. */
  readonly close: () => Promise<void>
}
