import type { JudgementCode } from '../judgement.ts'
import type { QuestionId } from './questions.ts'
import type { Standing } from './standing.ts'

/**
 * `block`: the grade cannot be recorded. `reason`: it can, once the questions it needs are answered.
 * `warn`: told, no more. `final`: nothing stands in the way of a provisional grade, but it cannot be final yet.
 */
export type ObstacleKind = 'block' | 'reason' | 'warn' | 'final'

/** Where a rule speaks. */
export interface Found {
  /** Whose grade it is about. */
  readonly on: JudgementCode
  /** The other judgements that bring it about. */
  readonly from?: readonly JudgementCode[]
  /** What is so, and what to do, in plain words. */
  readonly so: string
  /** Questions that settle it once all are answered. None: only another grade does. */
  readonly needs?: readonly QuestionId[]
}

/** One rule of the framework about grades. */
export interface GradingRule {
  /** J and the paragraph, such as `J22.3`. */
  readonly id: string
  readonly paragraph: string
  readonly kind: ObstacleKind
  /** The framework's own words. */
  readonly says: string
  /** Every place where it speaks, were the grades as given. */
  readonly finds: (standing: Standing) => readonly Found[]
}

export const when = (so: boolean, found: () => Found): readonly Found[] => (so ? [found()] : [])
