import type { Grade } from '../framework/judgement.ts'

/** How far two people agree who graded the same things without seeing each other's grades. */
export interface Agreement {
  /** Things that both graded. */
  readonly both: number
  readonly same: number
  /** One grade apart. */
  readonly oneApart: number
  /** Two grades apart or three. */
  readonly further: number
  /**
   * Cohen's kappa, unweighted: 1 where they always agree, 0 where they agree as often as chance would make two people with their habits
   * of grading, below 0 where less often. Null where it says nothing: nobody graded, or both gave one and the same grade throughout.
   */
  readonly kappa: number | null
}

type Pair = readonly [first: Grade, second: Grade]

const scale: readonly Grade[] = [1, 2, 3, 4]

/** What chance alone would make the same, from how often each gave each grade: `n²` times that share, in whole numbers. */
const byChance = (pairs: readonly Pair[]): number => {
  const given = (by: 0 | 1, grade: Grade): number => pairs.filter((pair) => pair[by] === grade).length
  return scale.reduce((sum, grade) => sum + given(0, grade) * given(1, grade), 0)
}

/** Compares two readings of the same things. It counts what people decided; no grade comes out of it. */
export const agreementOf = (pairs: readonly Pair[]): Agreement => {
  const n = pairs.length
  const apart = (least: number, most: number): number => pairs.filter(([first, second]) => Math.abs(first - second) >= least && Math.abs(first - second) <= most).length
  const [same, chance] = [apart(0, 0), byChance(pairs)]
  // (po − pe) / (1 − pe), both sides times n², so that whole numbers are compared.
  return { both: n, same, oneApart: apart(1, 1), further: apart(2, 3), kappa: n === 0 || chance === n * n ? null : (same * n - chance) / (n * n - chance) }
}
