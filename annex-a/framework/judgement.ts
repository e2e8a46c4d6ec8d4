export type JudgementCode = 'OE' | 'HP' | 'CLA' | 'AD' | 'CL' | 'LMG' | 'LSCB'
export type GradeWord = 'outstanding' | 'good' | 'requires_improvement' | 'inadequate'
export type Grade = 1 | 2 | 3 | 4

/** A criterion of good, or the descriptor of another grade, word for word. */
export interface Criterion {
  /** Such as `HP-29.01`, or `HP-29.O` for a descriptor. */
  readonly id: string
  readonly judgement: JudgementCode
  readonly paragraph: number
  readonly grade: GradeWord
  /** Ten criteria of the looked after judgement count for adoption too (paragraph 32). */
  readonly appliesToAdoption?: true
  readonly text: string
  readonly parts?: readonly string[]
  readonly footnotes?: readonly { readonly mark: string; readonly text: string }[]
}

/** Paragraph 18: a four-point scale. Never computed: a person grades (paragraph 17). */
export const grades: readonly { readonly grade: Grade; readonly word: GradeWord; readonly says: string }[] = [
  { grade: 1, word: 'outstanding', says: 'Outstanding' },
  { grade: 2, word: 'good', says: 'Good' },
  { grade: 3, word: 'requires_improvement', says: 'Requires improvement' },
  { grade: 4, word: 'inadequate', says: 'Inadequate' },
]
