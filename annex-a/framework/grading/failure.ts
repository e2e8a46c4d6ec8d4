import type { JudgementCode } from '../judgement.ts'
import type { QuestionId } from './questions.ts'
import { when, type Found, type GradingRule } from './rule.ts'
import { answerIn, gradeIn, type Standing } from './standing.ts'
import { begin, graded, named } from './words.ts'

/** Whose own failure each question is about. Paragraph 21 names protecting and looking after; the rest have it in their descriptors. */
const ownFailure = [
  { judgement: 'HP', question: 'failure-protect' },
  { judgement: 'CLA', question: 'failure-look-after' },
  { judgement: 'AD', question: 'failure-adoption' },
  { judgement: 'CL', question: 'failure-care-leavers' },
] as const

const twoOfParagraph21: readonly QuestionId[] = ['failure-protect', 'failure-look-after']

const isBetterThanInadequate = (standing: Standing, judgement: JudgementCode): boolean => (gradeIn(standing, judgement) ?? 4) < 4

/** The judgements whose latest record says that there is failure in protecting or looking after children. */
const saidBy = (standing: Standing): readonly JudgementCode[] =>
  (['OE', 'HP', 'CLA'] as const).filter((one) => twoOfParagraph21.some((question) => answerIn(standing, one, question) === 'yes'))

const overallAfterFailure = (standing: Standing): readonly Found[] => {
  const said = saidBy(standing)
  return when(said.length > 0 && isBetterThanInadequate(standing, 'OE'), () => ({
    on: 'OE', from: said.filter((one) => one !== 'OE'),
    so: `Widespread or serious failure is recorded under ${said.map(named).join(' and ')}, so overall effectiveness cannot be ${graded(gradeIn(standing, 'OE')!)}. Record inadequate, or, if there is no such failure, answer the question there again.`,
  }))
}

const unanswered = (standing: Standing): readonly Found[] => when(isBetterThanInadequate(standing, 'OE'), () => ({
  on: 'OE', needs: twoOfParagraph21, so: 'Say whether there is widespread or serious failure in protecting children, and in looking after them.',
}))

const account = (standing: Standing): readonly Found[] => [
  ...twoOfParagraph21.map((question) => ({ judgement: 'OE' as const, question })), ...ownFailure,
].filter(({ judgement, question }) => answerIn(standing, judgement, question) === 'yes')
  .map(({ judgement, question }) => ({ on: judgement, needs: [`${question}-account` as QuestionId], so: 'Give an account of the failure.' }))

const overallRequiresImprovement = (standing: Standing): readonly Found[] => gradeIn(standing, 'OE') !== 3 ? [] : [
  { on: 'OE', needs: [...twoOfParagraph21, 'welfare-safeguarded'], so: 'Say whether the welfare of looked after children is safeguarded and promoted, and whether there is widespread or serious failure.' },
  ...when(answerIn(standing, 'OE', 'welfare-safeguarded') === 'no', () => ({
    on: 'OE', so: 'The welfare of looked after children is recorded as not safeguarded and promoted, so overall effectiveness cannot be requires improvement. Record inadequate, or answer that question again.',
  })),
]

const ownRequiresImprovement = (standing: Standing): readonly Found[] => ownFailure.flatMap(({ judgement, question }): readonly Found[] => {
  if (!isBetterThanInadequate(standing, judgement)) return []
  const failed = answerIn(standing, judgement, question) === 'yes'
  // A failure that rules out requires improvement rules out the grades above it too.
  if (failed) return [{ on: judgement, so: `${begin(named(judgement))} cannot be ${graded(gradeIn(standing, judgement)!)} where there is widespread or serious failure. Record inadequate, or, if there is no such failure, answer the question again.` }]
  return gradeIn(standing, judgement) === 3 ? [{ on: judgement, needs: [question], so: 'Say whether there is widespread or serious failure.' }] : []
})

/** Widespread or serious failure (paragraphs 21 and 27, and each descriptor of requires improvement). */
export const failureRules: readonly GradingRule[] = [
  {
    id: 'J21.1', paragraph: '21', kind: 'block',
    says: 'Widespread or serious failure resulting in harm or continued risk of harm to children and young people, in either the arrangements to protect or look after them, will always result in an overall effectiveness judgement of inadequate.',
    finds: (standing) => [...overallAfterFailure(standing), ...unanswered(standing), ...account(standing)],
  },
  {
    id: 'J27.1', paragraph: '27, and the descriptors of requires improvement', kind: 'block',
    says: 'There are no widespread or serious failures that create or leave children being harmed or at risk of harm. The welfare of looked after children is safeguarded and promoted.',
    finds: (standing) => [...overallRequiresImprovement(standing), ...ownRequiresImprovement(standing)],
  },
]
