import type { JudgementCode } from './judgement.ts'
import { contradictedRules } from './grading/contradicted.ts'
import { derivedRules } from './grading/derived.ts'
import { failureRules } from './grading/failure.ts'
import { limitingRules } from './grading/limiting.ts'
import { outstandingRules } from './grading/outstanding.ts'
import { exceptionalRecord, questions, type Question, type QuestionId } from './grading/questions.ts'
import { reportedRules } from './grading/reported.ts'
import type { Found, GradingRule, ObstacleKind } from './grading/rule.ts'
import { scaleRules } from './grading/scale.ts'
import { answerIn, type Recorded, type Standing } from './grading/standing.ts'
import { begin, named } from './grading/words.ts'

/**
 * The framework's rules about grades (paragraphs 18 to 37). They say what stands in the way of a grade that a person chose.
 * Nothing here gives or proposes a grade: grading is professional judgement (paragraph 17).
 */
export const gradingRules: readonly GradingRule[] = [...scaleRules, ...limitingRules, ...failureRules, ...contradictedRules, ...derivedRules, ...outstandingRules, ...reportedRules]

/** What stands in the way of a grade, or should be known about it. */
export interface Obstacle {
  readonly rule: string
  readonly paragraph: string
  readonly kind: ObstacleKind
  /** The framework's own words. */
  readonly says: string
  /** What is so here, and what to do. */
  readonly so: string
  /** The answers that settle it. None: only another grade does. */
  readonly needs: readonly QuestionId[]
  /** Whose grade it is about. */
  readonly on: JudgementCode
  readonly from: readonly JudgementCode[]
}

const rank: { readonly [K in ObstacleKind]: number } = { block: 0, reason: 1, warn: 2, final: 3 }

const spoken = (rule: GradingRule, found: Found, kind: ObstacleKind): Obstacle =>
  ({ rule: rule.id, paragraph: rule.paragraph, kind, says: rule.says, so: found.so, needs: found.needs ?? [], on: found.on, from: found.from ?? [] })

/** Answers of paragraph 22 may stand with leadership or with overall effectiveness: either form asks for them, once. */
const isAnswered = (standing: Standing, on: JudgementCode, question: QuestionId): boolean =>
  (exceptionalRecord.includes(question) ? (['OE', 'LMG'] as const) : [on]).some((one) => answerIn(standing, one, question) !== null)

const isSettled = (standing: Standing, { on, needs = [] }: Found): boolean => needs.length > 0 && needs.every((question) => isAnswered(standing, on, question))

/** Where the rules speak about one judgement: its own grade, and as a warning the grades of others that it touches. */
const speakingTo = (standing: Standing, judgement: JudgementCode, settled: boolean): readonly Obstacle[] => gradingRules.flatMap((rule) => {
  const found = rule.finds(standing).filter((one) => settled || !isSettled(standing, one))
  const own = found.filter(({ on }) => on === judgement)
  if (own.length) return own.map((one) => spoken(rule, one, rule.kind))
  return found.filter(({ from = [] }) => from.includes(judgement)).map((one) => spoken(rule, one, rule.kind === 'final' ? 'final' : 'warn'))
}).toSorted((a, b) => rank[a.kind] - rank[b.kind])

/**
 * What stands in the way of recording a grade, were it recorded over the latest ones. It may be recorded when no `block` and no `reason` is left.
 * A warning about another judgement says that its grade would then need another look.
 */
export const obstacles = (latest: Standing, about: Recorded): readonly Obstacle[] => speakingTo({ ...latest, [about.judgement]: about }, about.judgement, false)

/** What the grades already recorded leave unsettled for one judgement: later grades may have made an earlier one impossible. */
export const unsettled = (latest: Standing, judgement: JudgementCode): readonly Obstacle[] => speakingTo(latest, judgement, false)

/**
 * What stands in the way of signing a judgement off: every rule that speaks of it, the soft ones until they are answered. And where another
 * judgement is signed off that this grade would make impossible or leave without its reason, that one is opened again first.
 */
export const beforeSignOff = (latest: Standing, judgement: JudgementCode, signed: readonly JudgementCode[]): readonly Obstacle[] => [
  ...unsettled(latest, judgement).filter(({ on }) => on === judgement),
  ...signed.filter((one) => one !== judgement).flatMap((other) => unsettled(latest, other)
    .filter(({ on, from, kind }) => on === other && from.includes(judgement) && (kind === 'block' || kind === 'reason'))
    .map((one): Obstacle => ({ ...one, kind: 'block', so: `${begin(named(other))} is signed off, and beside this grade it cannot stand as it does. Open it again first. ${one.so}` }))),
]

export const mayRecord = (found: readonly Obstacle[]): boolean => !found.some(({ kind }) => kind === 'block' || kind === 'reason')

/** The questions that a form asks: those that always stand on it, and those that the rules raise for this grade, answered or not. */
export const questionsFor = (latest: Standing, about: Recorded): readonly Question[] => {
  const standing = { ...latest, [about.judgement]: about }
  const raised = new Set(speakingTo(standing, about.judgement, true).filter(({ on }) => on === about.judgement).flatMap(({ needs }) => needs))
  const accounts = new Set(questions.map(({ account }) => account))
  return questions.filter(({ id, alwaysOn }) => alwaysOn?.includes(about.judgement) || (raised.has(id) && !accounts.has(id)))
}
