import type { Progress } from './checked.ts'

const EVERY = 1_000

/** Tells of progress about every thousand rows, counted over all files and lists of a step. */
export function steps(tell: ((progress: Progress) => void) | undefined): (step: Progress['step']) => (file: string, list: Progress['list']) => () => void {
  return (step) => {
    let rows = 0
    return (file, list) => {
      tell?.({ step, file, list, rows })
      return () => { if (++rows % EVERY === 0) tell?.({ step, file, list, rows }) }
    }
  }
}
