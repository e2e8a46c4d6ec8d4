import type { JudgementCode } from '../judgement.ts'
import type { Found, GradingRule } from './rule.ts'
import type { Standing } from './standing.ts'
import { begin, named } from './words.ts'

const offScale = (standing: Standing, judgements: readonly JudgementCode[]): readonly Found[] =>
  judgements.filter((one) => standing[one] && ![1, 2, 3, 4, null].includes(standing[one].grade))
    .map((on) => ({ on, so: `${begin(named(on))} is graded outstanding, good, requires improvement or inadequate, and nothing between or beside them.` }))

/** The four-point scale. */
export const scaleRules: readonly GradingRule[] = [
  {
    id: 'J18.1', paragraph: '18', kind: 'block',
    says: 'Inspectors will make their judgements on a four-point scale: … outstanding … good … requires improvement … inadequate',
    finds: (standing) => offScale(standing, ['OE', 'HP', 'CLA', 'AD', 'CL', 'LMG']),
  },
  {
    id: 'J37.1', paragraph: '37', kind: 'block',
    says: 'Inspectors will make their judgements on a four point scale: … outstanding … good … requires improvement … inadequate',
    finds: (standing) => offScale(standing, ['LSCB']),
  },
]
