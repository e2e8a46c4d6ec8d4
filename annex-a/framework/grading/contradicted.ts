import type { Grade, JudgementCode } from '../judgement.ts'
import { descriptorOf } from '../judgements.ts'
import { failureRules } from './failure.ts'
import { questions, type Question } from './questions.ts'
import type { Found, GradingRule } from './rule.ts'
import { answerIn, gradedJudgements, gradeIn, inadequateOf, keyJudgements, type Standing } from './standing.ts'
import { graded, named } from './words.ts'

interface Given { readonly asks: string; readonly answer: 'yes' | 'no'; readonly grades: readonly Grade[] }

const speaking = (standing: Standing, judgement: JudgementCode) => ({ id, asks, alwaysOn, speaksFor }: Question): readonly Given[] => {
  const answer = answerIn(standing, judgement, id)
  return speaksFor && alwaysOn?.includes(judgement) && (answer === 'yes' || answer === 'no') ? [{ asks, answer, grades: speaksFor[answer] }] : []
}

/** Another judgement makes this one inadequate (paragraphs 22, 23 and 28): then its own answers need not. */
const isInadequateThroughAnother = (standing: Standing, judgement: JudgementCode): boolean => {
  if (judgement === 'OE') return inadequateOf(standing, keyJudgements).length > 0
  return judgement === 'CLA' && inadequateOf(standing, gradedJudgements).length > 0 && answerIn(standing, 'CLA', 'held-by') !== 'no'
}

/** A hard rule rules the grade out already: no reason would help. */
const isRuledOut = (standing: Standing, judgement: JudgementCode): boolean =>
  failureRules.some(({ finds }) => finds(standing).some(({ on, needs = [] }) => on === judgement && !needs.length))

/** The answers that speak for another grade than the one given. One failure is enough for inadequate; above it nothing may speak against it. */
const against = (standing: Standing, judgement: JudgementCode): readonly Given[] => {
  const grade = gradeIn(standing, judgement)
  const given = grade === null ? [] : questions.flatMap(speaking(standing, judgement))
  const settled = grade === 4 ? given.some(({ grades }) => grades.includes(4)) || isInadequateThroughAnother(standing, judgement) : isRuledOut(standing, judgement)
  return settled ? [] : given.filter(({ grades }) => !grades.includes(grade!))
}

const said = (given: readonly Given[]): string => given.map(({ asks, answer }) => `“${asks}” is answered ${answer}`).join(', and ')

const contradicted = (on: JudgementCode) => (standing: Standing): readonly Found[] => {
  const found = against(standing, on)
  return found.length ? [{ on, needs: ['reason-answers'], so: `The grade for ${named(on)} is ${graded(gradeIn(standing, on)!)}, and ${said(found)}. Before it is signed off, say why, or answer again.` }] : []
}

/** Answers that speak for another grade than the one recorded (paragraph 28, and each descriptor of inadequate). They stop no provisional grade. */
export const contradictedRules: readonly GradingRule[] = (['OE', 'HP', 'CLA', 'AD', 'CL'] as const).map((on) => {
  const { text, paragraph } = descriptorOf(on, 'inadequate')
  return { id: 'J28.1', paragraph: String(paragraph), kind: 'warn', says: text, finds: contradicted(on) }
})
