import type { JudgementCode } from '../judgement.ts'

/**
 * The order in which judgements are made. Adoption and care leavers come before looked after and permanence, which takes them into
 * account (paragraph 30); overall effectiveness is derived from them all (paragraph 20). The review of the LSCB hangs on none (paragraph 38).
 */
export const gradingOrder: readonly JudgementCode[] = ['HP', 'AD', 'CL', 'CLA', 'LMG', 'OE', 'LSCB']

/** Brings anything that has a judgement's code into that order. */
export const inGradingOrder = <T extends { readonly code: JudgementCode }>(all: readonly T[]): readonly T[] =>
  all.toSorted((a, b) => gradingOrder.indexOf(a.code) - gradingOrder.indexOf(b.code))
