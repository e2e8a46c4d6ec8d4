import { exceptionalRecord } from './questions.ts'
import { when, type Found, type GradingRule } from './rule.ts'
import { gradeIn, inadequateOf, isInadequate, keyJudgements, limitingJudgements, type Standing } from './standing.ts'
import { begin, graded, namedAll } from './words.ts'

const overallIsNot4 = (standing: Standing): boolean => (gradeIn(standing, 'OE') ?? 4) !== 4
const leadershipIsGood = (standing: Standing): boolean => [2, 3].includes(gradeIn(standing, 'LMG') ?? 0)

/** “Not judged” would evade the limit as much as a better grade. */
const limited = (standing: Standing): readonly Found[] => {
  const inadequate = inadequateOf(standing, limitingJudgements)
  return when(inadequate.length > 0 && standing.OE !== undefined && !isInadequate(standing, 'OE'), () => ({
    on: 'OE', from: inadequate,
    so: `${begin(namedAll(inadequate))} ${inadequate.length > 1 ? 'are' : 'is'} recorded as inadequate, so overall effectiveness cannot be ${graded(gradeIn(standing, 'OE'))}. Record inadequate, or record ${namedAll(inadequate)} again first.`,
  }))
}

/** Overall is inadequate, or can only be. */
const overallInadequate = (standing: Standing): boolean => isInadequate(standing, 'OE') || inadequateOf(standing, limitingJudgements).length > 0

const notOutstanding = (standing: Standing): readonly Found[] => {
  if (gradeIn(standing, 'LMG') !== 1 || !overallInadequate(standing)) return []
  const so = 'Leadership cannot be outstanding where overall effectiveness is inadequate: the exception covers good or requires improvement only. Record one of the two again.'
  return [
    { on: 'LMG', from: [...inadequateOf(standing, limitingJudgements), ...inadequateOf(standing, ['OE'])], so },
    ...when(isInadequate(standing, 'OE'), () => ({ on: 'OE', from: ['LMG'], so })),
  ]
}

const exception = (standing: Standing): readonly Found[] => {
  if (!isInadequate(standing, 'OE') || !leadershipIsGood(standing)) return []
  const so = `Overall effectiveness inadequate with leadership ${graded(gradeIn(standing, 'LMG')!)} is the exception of paragraph 22. Record what shows it, and how it was moderated.`
  return [{ on: 'OE', from: ['LMG'], needs: exceptionalRecord, so }, { on: 'LMG', from: ['OE'], needs: exceptionalRecord, so }]
}

const leadershipNot4 = (standing: Standing): readonly Found[] => {
  const inadequate = inadequateOf(standing, limitingJudgements)
  return when(inadequate.length > 0 && leadershipIsGood(standing), () => ({
    on: 'LMG', from: inadequate, needs: exceptionalRecord,
    so: `${begin(namedAll(inadequate))} ${inadequate.length > 1 ? 'are' : 'is'} inadequate and leadership is not. Record the exceptional case of paragraph 22.`,
  }))
}

const leadershipLimits = (standing: Standing): readonly Found[] => when(isInadequate(standing, 'LMG') && overallIsNot4(standing), () => ({
  on: 'OE', from: ['LMG'], needs: ['reason-leadership', 'reason-leadership-agreed'],
  // The two paragraphs disagree. Decided once: inadequate in protecting or looking after blocks, inadequate leadership asks for a reason.
  so: 'Leadership is recorded as inadequate. Paragraph 28 says that overall effectiveness is then likely to be inadequate; paragraph 23 says in passing that an inadequate key judgement limits it “automatically”. Another overall grade can be recorded with a reason.',
}))

const likely = (standing: Standing): readonly Found[] => {
  const inadequate = inadequateOf(standing, keyJudgements)
  return when(inadequate.length > 0 && overallIsNot4(standing), () => ({
    // Settled by the reason that paragraph 23 asks for: nobody is asked twice.
    on: 'OE', from: inadequate, needs: ['reason-leadership'], so: `${begin(namedAll(inadequate))} ${inadequate.length > 1 ? 'are' : 'is'} recorded as inadequate, and overall effectiveness is not.`,
  }))
}

/** How an inadequate key judgement limits overall effectiveness (paragraphs 21 to 23 and 28). */
export const limitingRules: readonly GradingRule[] = [
  {
    id: 'J22.3', paragraph: '22 and 23', kind: 'block',
    says: '… the overall judgement will remain inadequate because of the limiting nature of inadequacy in protecting or looking after children.', finds: limited,
  },
  {
    id: 'J22.2', paragraph: '22', kind: 'block',
    says: 'In exceptional cases it may be possible for an overall judgement of inadequacy to be given where inspectors judge the quality of leadership, management and governance to be good or requiring improvement.',
    finds: notOutstanding,
  },
  {
    id: 'J22.1', paragraph: '22', kind: 'block',
    says: "In these instances, leaders and managers will have demonstrated sufficient understanding of the widespread or serious failure and will have also been effective in prioritising, challenging and making sustained improvement. This will be acknowledged and reported by inspectors … Her Majesty's Chief Inspector will consider the evidence and moderate the leadership judgement accordingly.",
    finds: exception,
  },
  {
    id: 'J21.2', paragraph: '21', kind: 'reason',
    says: 'In most cases it is also likely that if either the effectiveness of child protection or the effectiveness of provision for looked after children is inadequate, the leadership judgement is likely to be judged inadequate.',
    finds: leadershipNot4,
  },
  {
    // Paragraph 23 speaks of the graded judgements, and of the key ones in brackets only: what is quoted is what paragraph 28 says of leadership.
    id: 'J23.1', paragraph: '28', kind: 'reason',
    says: 'A judgement of inadequate is likely to be made if any of the following are judged inadequate: … leadership, management and governance.',
    finds: leadershipLimits,
  },
  {
    id: 'J28.1', paragraph: '28', kind: 'warn',
    says: 'A judgement of inadequate is likely to be made if any of the following are judged inadequate: the experiences and progress of children who need help and protection … the experiences and progress of children looked after and achieving permanence … leadership, management and governance.',
    finds: likely,
  },
]
