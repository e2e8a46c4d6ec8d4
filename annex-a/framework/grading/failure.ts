import type { JudgementCode } from '../judgement.ts'
import { descriptorOf } from '../judgements.ts'
import type { QuestionId } from './questions.ts'
import { when, type Found, type GradingRule } from './rule.ts'
import { answerIn, gradeIn, isInadequate, type Standing } from './standing.ts'
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

/** Always: so “not judged” will not do either. */
const overallAfterFailure = (standing: Standing): readonly Found[] => {
  const said = saidBy(standing)
  return when(said.length > 0 && standing.OE !== undefined && !isInadequate(standing, 'OE'), () => ({
    on: 'OE', from: said.filter((one) => one !== 'OE'),
    so: `Widespread or serious failure is recorded under ${said.map(named).join(' and ')}, so overall effectiveness cannot be ${graded(gradeIn(standing, 'OE'))}. Record inadequate, or, if there is no such failure, answer the question there again.`,
  }))
}

const unanswered = (standing: Standing): readonly Found[] => when(isBetterThanInadequate(standing, 'OE'), () => ({
  on: 'OE', needs: twoOfParagraph21, so: 'Say whether there is widespread or serious failure in protecting children, and in looking after them.',
}))

const account = (standing: Standing): readonly Found[] => [
  ...twoOfParagraph21.map((question) => ({ judgement: 'OE' as const, question })), ...ownFailure,
].filter(({ judgement, question }) => answerIn(standing, judgement, question) === 'yes')
  .map(({ judgement, question }) => ({ on: judgement, needs: [`${question}-account` as QuestionId], so: 'Give an account of the failure.' }))

const overallPresupposes = (standing: Standing): readonly Found[] => [
  ...when(gradeIn(standing, 'OE') === 3, (): Found => ({
    on: 'OE', needs: [...twoOfParagraph21, 'welfare-safeguarded'], so: 'Say whether the welfare of looked after children is safeguarded and promoted, and whether there is widespread or serious failure.',
  })),
  // What rules out requires improvement rules out the grades above it too: good has it among its five characteristics (paragraph 26).
  ...when(isBetterThanInadequate(standing, 'OE') && answerIn(standing, 'OE', 'welfare-safeguarded') === 'no', (): Found => ({
    on: 'OE', so: `The welfare of looked after children is recorded as not safeguarded and promoted, so overall effectiveness cannot be ${graded(gradeIn(standing, 'OE'))}. Record inadequate, or answer that question again.`,
  })),
]

interface Own { readonly judgement: JudgementCode; readonly question: QuestionId }

/** Failure in protecting and in looking after is one fact each, wherever it is recorded: under the judgement itself, or under overall effectiveness. */
const failedUnder = (standing: Standing, { judgement, question }: Own): JudgementCode | undefined =>
  [judgement, ...(twoOfParagraph21.includes(question) ? ['OE' as const] : [])].find((one) => answerIn(standing, one, question) === 'yes')

const ownPresupposes = (own: Own) => (standing: Standing): readonly Found[] => {
  const { judgement: on, question } = own
  if (!isBetterThanInadequate(standing, on)) return []
  const [under, cannot] = [failedUnder(standing, own), `cannot be ${graded(gradeIn(standing, on))}`]
  if (under === 'OE') return [{ on, from: [under], so: `Widespread or serious failure is recorded under ${named(under)}, so ${named(on)} ${cannot}. Record inadequate, or, if there is no such failure, answer the question there again.` }]
  if (under) return [{ on, so: `${begin(named(on))} ${cannot} where there is widespread or serious failure. Record inadequate, or, if there is no such failure, answer the question again.` }]
  return gradeIn(standing, on) === 3 ? [{ on, needs: [question], so: 'Say whether there is widespread or serious failure.' }] : []
}

const presupposing = (judgement: JudgementCode, finds: GradingRule['finds']): GradingRule => {
  const { text, paragraph } = descriptorOf(judgement, 'requires_improvement')
  return { id: 'J27.1', paragraph: String(paragraph), kind: 'block', says: text, finds }
}

/** Widespread or serious failure (paragraphs 21 and 27, and each descriptor of requires improvement). */
export const failureRules: readonly GradingRule[] = [
  {
    id: 'J21.1', paragraph: '21', kind: 'block',
    says: 'Widespread or serious failure resulting in harm or continued risk of harm to children and young people, in either the arrangements to protect or look after them, will always result in an overall effectiveness judgement of inadequate.',
    finds: (standing) => [...overallAfterFailure(standing), ...unanswered(standing), ...account(standing)],
  },
  presupposing('OE', overallPresupposes), ...ownFailure.map((own) => presupposing(own.judgement, ownPresupposes(own))),
]
