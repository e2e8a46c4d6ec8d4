import type { JudgementCode } from '../judgement.ts'
import type { PieceId } from './pieces.ts'
import { gradedJudgements, gradeIn, inadequateOf, type Standing } from './standing.ts'

/** What the framework asks of professional judgement: asked beside the grade, answered in words, never computed. */
export interface Prompt {
  /** J and the paragraph, such as `J24.1`. */
  readonly id: string
  readonly paragraph: string
  /** The framework's own words; ` … ` where some are left out. */
  readonly says: string
  /** Left out: every judgement. */
  readonly on?: readonly JudgementCode[]
  /** The pieces of the rationale that answer it. */
  readonly pieces: readonly PieceId[]
  /** Where it is only asked in some instances. Left out: of every grade. */
  readonly where?: (standing: Standing, judgement: JudgementCode) => boolean
}

const authority: readonly JudgementCode[] = ['OE', 'HP', 'CLA', 'AD', 'CL', 'LMG']

/** Paragraph 24 speaks of the instances of paragraph 23: a graded judgement that is inadequate, itself or inside another. */
const gradedIsInadequate = (standing: Standing, judgement: JudgementCode): boolean =>
  judgement === 'AD' || judgement === 'CL' ? gradeIn(standing, judgement) === 4 : inadequateOf(standing, gradedJudgements).length > 0

export const prompts: readonly Prompt[] = [
  {
    id: 'J17.1', paragraph: '17', on: authority, pieces: ['widespread', 'improved-outcomes'],
    says: "Inspectors will make a judgement of 'good' where the characteristics set out are widespread and common practice and are demonstrably leading to improved outcomes.",
  },
  {
    id: 'J17.2', paragraph: '17', on: authority, pieces: ['weight', 'rationale'],
    says: "Inspectors will use professional judgement to determine the weight and significance of their findings. … A judgement of 'good' will be made, where the inspection team concludes that the evidence overall sits most appropriately with a finding of 'good'. This is what Ofsted describes as 'best fit'.",
  },
  {
    id: 'J19.2', paragraph: '19', pieces: ['characteristics'],
    says: 'For all children and young people the expectation is that help, care and protection are sensitive and responsive to age, disability, ethnicity, faith or belief, gender, gender identity, language, race and sexual orientation.',
  },
  {
    id: 'J20.2', paragraph: '20', on: ['OE'], pieces: ['graded-judgements'],
    says: 'The overall effectiveness judgement is derived from performance in each of the three key judgements, taking account of performance in each of the graded judgements.',
  },
  {
    id: 'J24.1', paragraph: '24', on: ['CLA', 'AD', 'CL', 'OE'], pieces: ['seriousness', 'extent', 'children-affected'], where: gradedIsInadequate,
    says: 'Again in these instances, inspectors will use their professional judgement to determine the significance of inadequacy in the context of local authority performance across its span of responsibility for children, young people, carers and families. The factors that they will take into account will include the seriousness and extent of concerns and the number of children and young people on whom the poor performance has a direct and negative impact.',
  },
  {
    id: 'J26.1', paragraph: '26', on: ['OE'], pieces: ['five-of-good'], where: (standing) => (gradeIn(standing, 'OE') ?? 4) <= 2,
    says: 'In a good local authority: Children and young people are protected … Children and young people looked after … have their welfare safeguarded and promoted. … Young people leaving care or who have left care receive help and support tailored to their individual needs … Leadership, management and governance arrangements deliver strong, strategic local leadership … There is a clear and up-to-date strategy for commissioning and developing services',
  },
  {
    id: 'J30.1', paragraph: '30', on: ['CLA'], pieces: ['graded-judgements'],
    says: "In making the 'children looked after and achieving permanence' judgement, inspectors will take into account their judgement on adoption performance and their judgement on the experiences and progress of care leavers.",
  },
  {
    id: 'J33.1', paragraph: '33', on: ['CL'], pieces: ['starting-points'],
    says: "When evaluating the experience and progress of care leavers, such as their successful transition to adulthood, inspectors will take into account the young person's development and achievements at the point they became looked after, the age they became looked after and the age they were when they became the responsibility of the authority being inspected.",
  },
  {
    id: 'J35.2', paragraph: '35', on: ['LMG'], pieces: ['failures-addressed'], where: (standing) => gradeIn(standing, 'LMG') === 3,
    says: 'Leadership, management and governance require improvement when any widespread or serious failures have been identified by the local authority and are being effectively addressed, but the characteristics of good leadership are not in place.',
  },
  {
    id: 'J38.1', paragraph: '38', on: ['LSCB'], pieces: ['widespread', 'board-evaluates', 'weight', 'rationale'],
    says: "Inspectors will make a judgement of 'good' where the characteristics set out in the description of 'good' are widespread and common practice. In addition, inspectors will consider how effectively the LSCB evaluates and monitors the quality and effectiveness of the local authority and statutory partners in protecting and caring for children, including the provision of improvement advice. Inspectors will deploy professional judgement to determine the weight and significance of their findings. … This is what Ofsted describes as 'best fit'.",
  },
]

/** What the framework asks of a judgement, in some instances or always. */
export const promptsFor = (judgement: JudgementCode): readonly Prompt[] => prompts.filter((one) => !one.on || one.on.includes(judgement))

/** Whether a prompt is asked, the grades being as they are. Of what was not judged, nothing but the reason is. */
export const isAsked = ({ where }: Prompt, standing: Standing, judgement: JudgementCode): boolean =>
  gradeIn(standing, judgement) !== null && (!where || where(standing, judgement))
