import * as adoption from './criteria/adoption.ts'
import * as careLeavers from './criteria/care-leavers.ts'
import * as helpAndProtection from './criteria/help-and-protection.ts'
import * as leadership from './criteria/leadership.ts'
import * as lookedAfter from './criteria/looked-after.ts'
import * as lscb from './criteria/lscb.ts'
import * as overall from './criteria/overall-effectiveness.ts'
import type { Criterion, GradeWord, JudgementCode } from './judgement.ts'

export interface Judgement {
  readonly code: JudgementCode
  readonly says: string
  readonly short: string
  readonly kind: 'overall' | 'key' | 'graded' | 'review'
  readonly paragraph: string
  readonly intro: string | null
  readonly criteria: readonly Criterion[]
}

/** The seven judgements in the framework's order; the last only where the LSCB review is concurrent (paragraph 36). */
export const judgements: readonly Judgement[] = [
  { code: 'OE', says: 'Overall effectiveness', short: 'Overall', kind: 'overall', paragraph: '25-28', ...overall },
  { code: 'HP', says: 'The experiences and progress of children who need help and protection', short: 'Help and protection', kind: 'key', paragraph: '29', ...helpAndProtection },
  { code: 'CLA', says: 'The experiences and progress of children looked after and achieving permanence', short: 'Looked after and permanence', kind: 'key', paragraph: '30-31', ...lookedAfter },
  { code: 'AD', says: 'Adoption performance', short: 'Adoption', kind: 'graded', paragraph: '32', ...adoption },
  { code: 'CL', says: 'The experiences and progress of care leavers', short: 'Care leavers', kind: 'graded', paragraph: '33-34', ...careLeavers },
  { code: 'LMG', says: 'Leadership, management and governance', short: 'Leadership', kind: 'key', paragraph: '35', ...leadership },
  { code: 'LSCB', says: 'The effectiveness of the Local Safeguarding Children Board', short: 'LSCB', kind: 'review', paragraph: '36-41', ...lscb },
]

const byCode = new Map<string, Judgement>(judgements.map((one) => [one.code, one]))
export const judgementOf = (code: string): Judgement | undefined => byCode.get(code)

/** All 119 criteria and descriptors. */
export const criteria: readonly Criterion[] = judgements.flatMap((one) => one.criteria)
const criterionById = new Map(criteria.map((one) => [one.id, one]))
export const criterionOf = (id: string): Criterion | undefined => criterionById.get(id)

/** The paragraph that describes one grade of a judgement; the first where overall effectiveness has several. */
export const descriptorOf = (code: JudgementCode, grade: GradeWord): Criterion => judgementOf(code)!.criteria.find((one) => one.grade === grade)!

/** Adoption is judged on its own five criteria and the ten of the looked after judgement that say so (paragraph 32). */
export const criteriaFor = (code: JudgementCode): readonly Criterion[] => code === 'AD'
  ? [...judgementOf('AD')!.criteria, ...judgementOf('CLA')!.criteria.filter((one) => one.appliesToAdoption)]
  : judgementOf(code)!.criteria

/** The judgements that an inspection makes. */
export const judgementsOf = (inspection: { readonly lscbConcurrent: boolean }): readonly Judgement[] =>
  judgements.filter((one) => one.code !== 'LSCB' || inspection.lscbConcurrent)
