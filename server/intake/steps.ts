import { setTimeout as later } from 'node:timers/promises'

/**
 * How many rows are written before others get their turn, and for how long. Without the pause a writer on the main thread
 * waits for as long as the checker writes; with it, for one step at most.
 */
const rowsPerStep = 500
const pauseMs = 5

export const pause = (): Promise<void> => later(pauseMs)

/** Hands the rows on a step at a time. */
export const inSteps = async <T>(rows: readonly T[], write: (some: readonly T[]) => Promise<void>): Promise<void> => {
  for (let from = 0; from < rows.length; from += rowsPerStep) {
    await write(rows.slice(from, from + rowsPerStep))
    await pause()
  }
}
