import type { Grade, JudgementCode } from '../framework/judgement.ts'
import type { Outcome } from './outcome.ts'

/** How many of a set got each grade in a judgement. Percentages are of `judged`: not every authority is judged in everything. */
export interface Counts {
  readonly 1: number
  readonly 2: number
  readonly 3: number
  readonly 4: number
  readonly judged: number
  readonly notJudged: number
}

export const gradeOf = (one: Outcome, judgement: JudgementCode): Grade | null => one.grades[judgement] ?? null

export const countsOf = (outcomes: readonly Outcome[], judgement: JudgementCode): Counts => {
  const of = (grade: Grade | null): number => outcomes.filter((one) => gradeOf(one, judgement) === grade).length
  const notJudged = of(null)
  return { 1: of(1), 2: of(2), 3: of(3), 4: of(4), judged: outcomes.length - notJudged, notJudged }
}

/** Outstanding or good. */
export const goodOrBetter = (counts: Counts): number => counts[1] + counts[2]

/** A whole per cent, a half rounded up; null of nothing. Worked out from whole numbers, never from a rounded one. */
export const percent = (part: number, of: number): number | null => (of === 0 ? null : Math.floor((200 * part + of) / (2 * of)))

/** What stands under a table of percentages, by rule and not by eye. */
export const roundingNote = 'Percentages are rounded to the nearest whole per cent, a half upwards, from the numbers beside them.'
export const mayNotAdd = 'Percentages may not add to 100 because of rounding.'
/** Below this many, a percentage moves by more than ten points for each one. */
export const smallBase = 10
export const smallBaseNote = `Percentages of fewer than ${smallBase} authorities change by more than 10 points for each authority: read the numbers beside them. No number is held back, because outcomes are published for each authority by name.`

/** The notes that these percentages call for: each row is the shares of one whole and what they are shares of. */
export const notesOnPercentages = (wholes: readonly { readonly shares: readonly (number | null)[]; readonly of: number }[]): string[] => [
  roundingNote,
  ...(wholes.some(({ shares, of }) => of > 0 && shares.reduce<number>((sum, one) => sum + (one ?? 0), 0) !== 100) ? [mayNotAdd] : []),
  ...(wholes.some(({ of }) => of > 0 && of < smallBase) ? [smallBaseNote] : []),
]
