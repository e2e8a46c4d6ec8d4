import { descriptorOf } from '../judgements.ts'
import { when, type GradingRule } from './rule.ts'
import { gradeIn, keyJudgements, type Standing } from './standing.ts'
import { begin, namedAll } from './words.ts'

const belowGood = (standing: Standing) => keyJudgements.filter((one) => (gradeIn(standing, one) ?? 1) > 2)

/** Outstanding is given in addition to good, never instead of it. */
export const outstandingRules: readonly GradingRule[] = [
  {
    id: 'J25.1', paragraph: '25, footnote 16', kind: 'block',
    says: 'The characteristics of a good local authority must be met in addition to those describing an outstanding one.',
    finds: (standing) => {
      const below = belowGood(standing)
      return when(gradeIn(standing, 'OE') === 1 && below.length > 0, () => ({
        on: 'OE', from: below,
        so: `${begin(namedAll(below))} ${below.length > 1 ? 'are' : 'is'} below good, so overall effectiveness cannot be outstanding. Record another overall grade, or record ${namedAll(below)} again first.`,
      }))
    },
  },
  {
    id: 'J25.1', paragraph: '25, footnote 16', kind: 'reason',
    says: 'The characteristics of a good local authority must be met in addition to those describing an outstanding one.',
    finds: (standing) => when(gradeIn(standing, 'OE') === 1, () => ({ on: 'OE', needs: ['good-met'], so: 'Confirm that the five characteristics of good in paragraph 26 are met.' })),
  },
  ...(['HP', 'CLA', 'AD', 'CL', 'LMG', 'LSCB'] as const).map((on): GradingRule => {
    const { text, paragraph } = descriptorOf(on, 'outstanding')
    return {
      id: 'J25.2', paragraph: String(paragraph), kind: 'reason', says: text,
      finds: (standing) => when(gradeIn(standing, on) === 1, () => ({ on, needs: ['good-met', 'exceeds'], so: 'Confirm that good is met in addition, and say what exceeds it and that it is sustained.' })),
    }
  }),
]
