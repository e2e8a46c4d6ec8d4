/**
 * How Node is told to use memory in the checker's own process. Left to itself it lets young objects pile up to three times as far
 * as is of any use here: a hundred megabytes for nothing. Bound, the check is as fast, and cells do not outlive their row.
 */
export const checkerMemory: readonly string[] = ['--max-semi-space-size=16']
