import { judgements } from '../judgements.ts'
import type { QuestionId } from './questions.ts'
import type { Found, GradingRule } from './rule.ts'
import { gradeIn, type Standing } from './standing.ts'

const all = judgements.filter(({ code }) => code !== 'LSCB').map(({ code }) => code)

/** Where every judgement is outstanding, there need be no priorities for improvement. */
const everyOneOutstanding = (standing: Standing): boolean => all.every((one) => gradeIn(standing, one) === 1)

const identified = (standing: Standing): readonly Found[] => {
  if (gradeIn(standing, 'OE') === null) return []
  const needs: readonly QuestionId[] = everyOneOutstanding(standing) ? ['outstanding-practice'] : ['outstanding-practice', 'priorities']
  return [{ on: 'OE', needs, so: 'Before it is signed off, say which areas of outstanding practice there are, if any, and the priorities for improvement.' }]
}

const multiAgency = (standing: Standing): readonly Found[] => (gradeIn(standing, 'OE') === null ? [] : [
  { on: 'OE', needs: ['multi-agency'], so: 'Before it is signed off, say whether there are weaknesses in multi-agency practice of which another inspectorate is to be told.' },
  ...(standing.OE?.answers['multi-agency']?.trim() === 'yes' ? [{ on: 'OE', needs: ['multi-agency-account'], so: 'Say which inspectorates are told of the weaknesses in multi-agency practice.' } as const] : []),
])

/** What is identified beside the grades, because the report has to say it (paragraphs 12 and 19). A provisional grade waits for none of it. */
export const reportedRules: readonly GradingRule[] = [
  {
    id: 'J19.1', paragraph: '19', kind: 'warn', finds: identified,
    says: 'In addition, they will identify areas of outstanding practice and priorities for improvement.',
  },
  {
    id: 'N12', paragraph: '12', kind: 'warn', finds: multiAgency,
    says: 'Where inspection evidence suggests that there are weaknesses in multi-agency practice, the relevant inspectorates will be notified and may decide to inspect in accordance with their statutory powers. This will be clearly identified in the report and shared with the relevant inspectorate at pre-publication stage … If an authority is judged to be inadequate, the relevant inspectorate will be invited to attend the Ofsted-led improvement challenge seminar.',
  },
]
