import type { Grade, JudgementCode } from '../judgement.ts'
import { when, type Found, type GradingRule } from './rule.ts'
import { answerIn, gradedJudgements, gradeIn, inadequateOf, isInadequate, keyJudgements, limitingJudgements, type Standing } from './standing.ts'
import { begin, graded, named, namedAll } from './words.ts'

/** The lowest of the key judgements, once each of them is recorded. */
const worstKey = (standing: Standing): Grade | null => {
  if (!keyJudgements.every((one) => standing[one])) return null
  const given = keyJudgements.map((one) => gradeIn(standing, one)).filter((grade) => grade !== null)
  return given.length ? (Math.max(...given) as Grade) : null
}

// Cambridgeshire, 2014: help and protection 3, overall 2. So this asks, and never blocks.
const differs = (standing: Standing): readonly Found[] => {
  const [overall, worst] = [gradeIn(standing, 'OE'), worstKey(standing)]
  if (overall === null || worst === null || overall === worst) return []
  // Better than the lowest: those below it bring it about. Worse: each does, because none of them is as low.
  const below = keyJudgements.filter((one) => (gradeIn(standing, one) ?? 0) > overall)
  return [{
    on: 'OE', from: below.length ? below : keyJudgements, needs: ['reason-not-worst'],
    so: `Overall effectiveness is ${graded(overall)} and the lowest of the three key judgements is ${graded(worst)}. Say why they differ.`,
  }]
}

const notHeld = (standing: Standing): readonly Found[] => {
  const inadequate = inadequateOf(standing, gradedJudgements)
  return when(inadequate.length > 0 && (gradeIn(standing, 'CLA') ?? 4) !== 4, () => ({
    on: 'CLA', from: inadequate, needs: ['reason-not-held'],
    so: `${begin(namedAll(inadequate))} ${inadequate.length > 1 || inadequate[0] === 'CL' ? 'are' : 'is'} inadequate and looked after and permanence is not. Say why it is not held at inadequate.`,
  }))
}

const held = (standing: Standing): readonly Found[] => {
  const inadequate = inadequateOf(standing, gradedJudgements)
  return when(inadequate.length > 0 && isInadequate(standing, 'CLA'), () => ({
    on: 'CLA', from: inadequate, needs: ['held-by'], so: 'Before it is signed off, say whether looked after and permanence is held at inadequate by a graded judgement.',
  }))
}

const holding: { readonly [said: string]: readonly (typeof gradedJudgements)[number][] } = { AD: ['AD'], CL: ['CL'], 'AD-and-CL': ['AD', 'CL'] }

/** Held by what is inadequate, and by nothing else: a graded judgement may have been recorded again since. */
const heldByAnother = (standing: Standing): readonly Found[] => {
  const not = (holding[answerIn(standing, 'CLA', 'held-by') ?? ''] ?? []).filter((one) => !isInadequate(standing, one))
  return when(not.length > 0 && isInadequate(standing, 'CLA'), () => ({
    on: 'CLA', from: not, so: `Looked after and permanence is said to be held at inadequate by ${namedAll(not)}, which ${not.length > 1 || not[0] === 'CL' ? 'are' : 'is'} not recorded as inadequate. Record it again, and say by what it is held, if by anything.`,
  }))
}

const leadershipAlone = (standing: Standing): readonly Found[] =>
  when(isInadequate(standing, 'LMG') && limitingJudgements.every((one) => standing[one] && !isInadequate(standing, one)), () => ({
    on: 'LMG', from: limitingJudgements, needs: ['reason-alone'],
    so: 'Leadership is inadequate while help and protection and looked after and permanence are not. Say why.',
  }))

const missing = (standing: Standing, judgements: readonly JudgementCode[]): readonly JudgementCode[] => judgements.filter((one) => !standing[one])

const allGraded = (standing: Standing): readonly Found[] => {
  const wanting = missing(standing, [...keyJudgements, ...gradedJudgements])
  return when(standing.OE !== undefined && wanting.length > 0, () => ({
    on: 'OE', from: wanting, so: `Overall effectiveness cannot be final until ${namedAll(wanting)} ${wanting.length > 1 ? 'have' : 'has'} a grade, or "not judged" with the reason.`,
  }))
}

const gradedFirst = (standing: Standing): readonly Found[] => {
  const wanting = missing(standing, gradedJudgements)
  return when(standing.CLA !== undefined && wanting.length > 0, () => ({
    on: 'CLA', from: wanting, so: `${begin(named('CLA'))} cannot be final until ${namedAll(wanting)} ${wanting.length > 1 || wanting[0] === 'CL' ? 'have' : 'has'} at least a provisional grade, or "not judged" with the reason.`,
  }))
}

/** How judgements are derived from each other (paragraphs 20, 23, 30 and 35). */
export const derivedRules: readonly GradingRule[] = [
  {
    id: 'J20.2', paragraph: '20', kind: 'reason', finds: differs,
    says: 'The overall effectiveness judgement is derived from performance in each of the three key judgements, taking account of performance in each of the graded judgements.',
  },
  {
    id: 'J23.2', paragraph: '23', kind: 'reason', finds: notHeld,
    says: 'They will influence the key judgement to which they relate and in some instances where they are judged inadequate, the significance may be such that the key judgement is held at inadequate, thereby limiting the overall effectiveness judgement to inadequate.',
  },
  {
    id: 'J23.2', paragraph: '23', kind: 'warn', finds: (standing) => [...held(standing), ...heldByAnother(standing)],
    says: 'They will influence the key judgement to which they relate and in some instances where they are judged inadequate, the significance may be such that the key judgement is held at inadequate, thereby limiting the overall effectiveness judgement to inadequate.',
  },
  {
    id: 'J35.1', paragraph: '35', kind: 'reason', finds: leadershipAlone,
    says: 'Leadership, management and governance are likely to be inadequate if either of the two main judgements is inadequate and leaders and managers have not been able to demonstrate sufficient understanding of the failure.',
  },
  {
    id: 'J20.1', paragraph: '20', kind: 'final', finds: allGraded,
    says: 'One of the four performance grades described above will be assigned to each of the three key judgements and the two graded judgements.',
  },
  {
    id: 'J30.1', paragraph: '30', kind: 'final', finds: gradedFirst,
    says: "In making the 'children looked after and achieving permanence' judgement, inspectors will take into account their judgement on adoption performance and their judgement on the experiences and progress of care leavers.",
  },
]
