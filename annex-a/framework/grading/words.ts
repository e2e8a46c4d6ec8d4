import type { Grade, JudgementCode } from '../judgement.ts'
import { grades } from '../judgement.ts'

const names: { readonly [J in JudgementCode]: string } = {
  OE: 'overall effectiveness', HP: 'help and protection', CLA: 'looked after and permanence', AD: 'adoption', CL: 'care leavers',
  LMG: 'leadership', LSCB: 'the LSCB',
}

/** In the middle of a sentence: `help and protection`. */
export const named = (judgement: JudgementCode): string => names[judgement]

/** `help and protection, adoption and care leavers`. */
export const namedAll = (judgements: readonly JudgementCode[]): string => {
  const words = judgements.map(named)
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

export const begin = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** `1` → `outstanding`; null, in `cannot be …`: `left not judged`. */
export const graded = (grade: Grade | null): string => grades.find((one) => one.grade === grade)?.says.toLowerCase() ?? 'left not judged'
