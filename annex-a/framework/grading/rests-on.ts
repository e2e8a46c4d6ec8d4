import type { JudgementCode } from '../judgement.ts'

const others: { readonly [J in JudgementCode]?: readonly JudgementCode[] } = { OE: ['HP', 'CLA', 'LMG', 'AD', 'CL'], CLA: ['AD', 'CL'], LMG: ['HP', 'CLA'] }

/** The judgements that one is derived from, or takes into account (paragraphs 20, 21 and 30). */
export const restsOn = (judgement: JudgementCode): readonly JudgementCode[] => others[judgement] ?? []
