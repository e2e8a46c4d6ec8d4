import type { JudgementCode } from '../judgement.ts'

/** What the framework asks of professional judgement: shown beside the form, answered in the rationale, never computed. */
export interface Prompt {
  readonly id: string
  readonly paragraph: string
  readonly says: string
  /** Left out: every judgement. */
  readonly on?: readonly JudgementCode[]
}

const prompts: readonly Prompt[] = [
  {
    id: 'J17.1', paragraph: '17', on: ['OE', 'HP', 'CLA', 'AD', 'CL', 'LMG'],
    says: "Inspectors will make a judgement of 'good' where the characteristics set out are widespread and common practice and are demonstrably leading to improved outcomes.",
  },
  {
    id: 'J17.2', paragraph: '17', on: ['OE', 'HP', 'CLA', 'AD', 'CL', 'LMG'],
    says: "Inspectors will use professional judgement to determine the weight and significance of their findings. A judgement of 'good' will be made where the inspection team concludes that the evidence overall sits most appropriately with a finding of 'good': best fit.",
  },
  {
    id: 'J19.2', paragraph: '19',
    says: 'For all children and young people the expectation is that help, care and protection are sensitive and responsive to age, disability, ethnicity, faith or belief, gender, gender identity, language, race and sexual orientation.',
  },
  {
    id: 'J24.1', paragraph: '24', on: ['CLA', 'AD', 'CL', 'OE'],
    says: 'The factors that they will take into account will include the seriousness and extent of concerns and the number of children and young people on whom the poor performance has a direct and negative impact.',
  },
  { id: 'J26.1', paragraph: '26', on: ['OE'], says: 'A good local authority has the five characteristics of paragraph 26.' },
  {
    id: 'J33.1', paragraph: '33', on: ['CL'],
    says: "Inspectors will take into account the young person's development and achievements at the point they became looked after, the age they became looked after and the age they were when they became the responsibility of the authority being inspected.",
  },
  {
    id: 'J35.2', paragraph: '35', on: ['LMG'],
    says: 'Leadership, management and governance require improvement when any widespread or serious failures have been identified by the local authority and are being effectively addressed, but the characteristics of good leadership are not in place.',
  },
  {
    id: 'J38.1', paragraph: '38', on: ['LSCB'],
    says: 'Best fit. In addition, inspectors will consider how effectively the LSCB evaluates and monitors the quality and effectiveness of the local authority and statutory partners in protecting and caring for children, including the provision of improvement advice.',
  },
]

export const promptsFor = (judgement: JudgementCode): readonly Prompt[] => prompts.filter((one) => !one.on || one.on.includes(judgement))
