import type { Grade, JudgementCode } from '../judgement.ts'

export type QuestionId =
  | 'failure-protect' | 'failure-protect-account' | 'failure-look-after' | 'failure-look-after-account' | 'welfare-safeguarded'
  | 'failure-adoption' | 'failure-adoption-account' | 'failure-care-leavers' | 'failure-care-leavers-account'
  | 'reason-answers' | 'reason-not-worst' | 'reason-leadership' | 'reason-not-held' | 'held-by' | 'reason-alone' | 'good-met' | 'exceeds'
  | 'reason-leadership-agreed' | 'outstanding-practice' | 'priorities' | 'multi-agency' | 'multi-agency-account'
  | 'exception-understood' | 'exception-improved' | 'exception-moderated-by' | 'exception-moderated-on' | 'exception-moderated-outcome' | 'exception-reported'

/** What the framework's rules need to know beside the grade. A person answers; no answer is ever worked out. */
export interface Question {
  readonly id: QuestionId
  readonly kind: 'yesNo' | 'confirm' | 'choice' | 'line' | 'text' | 'date'
  readonly asks: string
  readonly hint?: string
  /** The judgements whose form always asks it; elsewhere it is asked when a rule needs it. */
  readonly alwaysOn?: readonly JudgementCode[]
  /** Asked where the answer to this question is yes. */
  readonly account?: QuestionId
  readonly choices?: readonly { readonly value: string; readonly says: string }[]
  /** Which grades an answer speaks for, by the framework's descriptors. It gives none: a grade beside an answer that speaks against it wants a reason. */
  readonly speaksFor?: { readonly [A in 'yes' | 'no']: readonly Grade[] }
}

const inadequate: readonly Grade[] = [4]
const betterThanInadequate: readonly Grade[] = [1, 2, 3]

const account = (id: QuestionId): Question => ({ id, kind: 'text', asks: 'What is the failure, and what harm or risk of harm came of it?' })

const list: readonly Question[] = [
  {
    id: 'failure-protect', kind: 'yesNo', alwaysOn: ['OE', 'HP'], account: 'failure-protect-account', speaksFor: { yes: inadequate, no: betterThanInadequate },
    asks: 'Is there widespread or serious failure in the arrangements to protect children, resulting in harm or continued risk of harm?', hint: 'Paragraph 21.',
  },
  account('failure-protect-account'),
  {
    id: 'failure-look-after', kind: 'yesNo', alwaysOn: ['OE', 'CLA'], account: 'failure-look-after-account', speaksFor: { yes: inadequate, no: betterThanInadequate },
    asks: 'Is there widespread or serious failure in the arrangements to look after children, resulting in harm or continued risk of harm?', hint: 'Paragraph 21.',
  },
  account('failure-look-after-account'),
  {
    id: 'welfare-safeguarded', kind: 'yesNo', alwaysOn: ['OE'], speaksFor: { yes: betterThanInadequate, no: inadequate },
    asks: 'Is the welfare of looked after children safeguarded and promoted?', hint: 'Paragraph 27.',
  },
  {
    id: 'failure-adoption', kind: 'yesNo', alwaysOn: ['AD'], account: 'failure-adoption-account', speaksFor: { yes: inadequate, no: betterThanInadequate },
    asks: 'Are there widespread or serious failures that result in children who should be adopted not being adopted by a family who can meet their needs in time?', hint: 'Paragraph 32.',
  },
  account('failure-adoption-account'),
  {
    id: 'failure-care-leavers', kind: 'yesNo', alwaysOn: ['CL'], account: 'failure-care-leavers-account', speaksFor: { yes: inadequate, no: betterThanInadequate },
    asks: 'Is there widespread or serious failure that results in care leavers not having their welfare safeguarded and promoted?', hint: 'Paragraph 34.',
  },
  account('failure-care-leavers-account'),
  {
    id: 'reason-answers', kind: 'text', asks: 'Why is this the grade, when what is answered above speaks for another? (before sign-off)',
    hint: 'Paragraph 28, and the descriptors of inadequate. Or answer again, where the answer is not right.',
  },
  {
    id: 'reason-not-worst', kind: 'text', asks: 'Why does the overall grade differ from the lowest of the three key judgements?',
    hint: 'Paragraph 20. Say how the graded judgements and the significance of the evidence were weighed.',
  },
  {
    id: 'reason-leadership', kind: 'text', asks: 'Why does inadequate leadership not limit the overall grade to inadequate?',
    hint: 'Paragraphs 23 and 28.',
  },
  { id: 'reason-leadership-agreed', kind: 'line', asks: 'Who in quality assurance agreed that it does not?', hint: 'Role, not name.' },
  {
    id: 'reason-not-held', kind: 'text', asks: 'Why is the looked after judgement not held at inadequate?',
    hint: 'Paragraphs 23 and 24: the seriousness of the concerns, their extent, and the number of children on whom the poor performance has a direct and negative impact.',
  },
  {
    id: 'held-by', kind: 'choice', asks: 'Is the looked after judgement held at inadequate by a graded judgement? (before sign-off)', hint: 'Paragraph 23.',
    choices: [
      { value: 'no', says: 'No, it is inadequate by itself' }, { value: 'AD', says: 'Held by adoption' }, { value: 'CL', says: 'Held by care leavers' },
      { value: 'AD-and-CL', says: 'Held by both' },
    ],
  },
  {
    id: 'reason-alone', kind: 'text', asks: 'Why is leadership inadequate when help and protection and looked after children are not?', hint: 'Paragraph 35.',
  },
  {
    id: 'outstanding-practice', kind: 'text', alwaysOn: ['OE'], asks: 'Which areas of outstanding practice are there? (before sign-off)', hint: 'Paragraph 19. Write “none” where there are none.',
  },
  { id: 'priorities', kind: 'text', alwaysOn: ['OE'], asks: 'What are the priorities for improvement? (before sign-off)', hint: 'Paragraph 19.' },
  {
    id: 'multi-agency', kind: 'yesNo', alwaysOn: ['OE'], account: 'multi-agency-account',
    asks: 'Does the evidence suggest weaknesses in multi-agency practice? (before sign-off)', hint: 'Paragraph 12.',
  },
  { id: 'multi-agency-account', kind: 'text', asks: 'Which inspectorates are told, and what does the report say of it?' },
  { id: 'good-met', kind: 'confirm', asks: 'I confirm that the requirements of a good judgement are met in addition' },
  { id: 'exceeds', kind: 'text', asks: 'What exceeds good, and how do you know that it is sustained?' },
  { id: 'exception-understood', kind: 'text', asks: 'What shows that leaders and managers understood the widespread or serious failure?', hint: 'Paragraph 22.' },
  {
    id: 'exception-improved', kind: 'text', asks: 'What shows that they were effective in prioritising, challenging and making sustained improvement?', hint: 'Paragraph 22.',
  },
  { id: 'exception-moderated-by', kind: 'line', asks: "Who moderated the leadership judgement for Her Majesty's Chief Inspector?", hint: 'Paragraph 22. Role, not name.' },
  { id: 'exception-moderated-on', kind: 'date', asks: 'When was it moderated?' },
  { id: 'exception-moderated-outcome', kind: 'text', asks: 'What was the outcome of the moderation?' },
  { id: 'exception-reported', kind: 'text', asks: 'How will the report acknowledge it?', hint: 'Paragraph 22: this will be acknowledged and reported by inspectors.' },
]

const byId = new Map<string, Question>(list.map((one) => [one.id, one]))

export const questions: readonly Question[] = list
export const questionOf = (id: QuestionId): Question => byId.get(id)!

/** The record that paragraph 22 asks for where overall is inadequate and leadership is not. */
export const exceptionalRecord: readonly QuestionId[] = [
  'exception-understood', 'exception-improved', 'exception-moderated-by', 'exception-moderated-on', 'exception-moderated-outcome', 'exception-reported',
]
