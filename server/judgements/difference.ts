import { sayActivity, sayPolarity } from '#annex-a/framework/evidence.ts'
import type { Grade } from '#annex-a/framework/judgement.ts'
import { sayDate } from '#annex-a/reading/dates.ts'
import type { FrozenRecord, SignedContent } from './content.ts'

/** Something that is not the same in two snapshots. Null: not there. Grades and answers in their codes, which the page says in words; evidence in words. */
export interface Difference {
  readonly part: 'grade' | 'piece' | 'answer' | 'beside' | 'criterion' | 'evidence'
  /** The piece, the question, the judgement, the criterion or the record. */
  readonly id: string
  /** What it is about, in the words of the newer, or of the older where it is gone. */
  readonly asks: string
  readonly before: string | null
  readonly after: string | null
}

type Part = readonly { readonly id: string; readonly asks: string; readonly value: string }[]

const differing = (part: Difference['part'], before: Part, after: Part): readonly Difference[] => {
  const [were, are] = [new Map(before.map((one) => [one.id, one])), new Map(after.map((one) => [one.id, one]))]
  return [...new Set([...were.keys(), ...are.keys()])].map((id): Difference => {
    const [was, is] = [were.get(id), are.get(id)]
    return { part, id, asks: (is ?? was)!.asks, before: was?.value ?? null, after: is?.value ?? null }
  }).filter((one) => one.before !== one.after)
}

const graded = (grade: Grade | null): string => (grade === null ? 'not-judged' : String(grade))

// Who saved it and when says less than what it says: a version that came back to the same words is the same.
const record = ({ text, source, impact, corroborate, polarity, activity, observedOn, caseNumber, criteria }: FrozenRecord): string =>
  [
    text, ...(impact ? [`Impact: ${impact}`] : []), ...(corroborate ? [`What would bear it out: ${corroborate}`] : []), ...(source ? [`Source: ${source}`] : []),
    `${sayPolarity(polarity)}. ${sayActivity(activity)}, ${sayDate(observedOn)}. ${caseNumber ? `Case ${caseNumber}` : 'No case'}.`, `Criteria: ${criteria.map(({ id }) => id).join(', ') || 'none'}.`,
  ].join('\n')

const parts = ({ judgement, grade, rationale, answers, beside, criteria, evidence }: SignedContent): { readonly [P in Difference['part']]: Part } => ({
  grade: [{ id: judgement.code, asks: judgement.says, value: graded(grade.grade) }],
  piece: rationale.map(({ piece, asks, text }) => ({ id: piece, asks, value: text })),
  answer: answers.map(({ question, asks, answer }) => ({ id: question, asks, value: answer })),
  beside: beside.map(({ code, says, grade: other }) => ({ id: code, asks: says, value: graded(other) })),
  criterion: criteria.map(({ id, text, parts: of }) => ({ id, asks: id, value: [text, ...(of ?? [])].join('\n') })),
  evidence: evidence.map((one) => ({ id: one.id, asks: one.madeAt, value: record(one) })),
})

/** What differs between two snapshots, the grade first. */
export const differences = (before: SignedContent, after: SignedContent): readonly Difference[] => {
  const [were, are] = [parts(before), parts(after)]
  return (['grade', 'piece', 'answer', 'beside', 'evidence', 'criterion'] as const).flatMap((part) => differing(part, were[part], are[part]))
}
