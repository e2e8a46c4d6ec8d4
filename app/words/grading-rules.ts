import { prompts } from '#annex-a/framework/grading/prompts.ts'
import { gradingRules } from '#annex-a/framework/grading.ts'
import type { ObstacleKind } from '#annex-a/framework/grading/rule.ts'

const doing: { readonly [K in ObstacleKind]: string } = {
  block: 'Stops a grade that it rules out', reason: 'Asks for a reason, which is kept', warn: 'Is said, and answered before sign-off', final: 'Stops sign-off until it is so',
}

/** Paragraph 6: said where an inspection is set up. */
export const oneDirector = {
  id: 'N06', paragraph: '6', does: 'Is said where an inspection is set up',
  says: "Where a Director of Children's Services holds the statutory responsibility as set out in the Children Act 2004 for more than one authority, the inspection of each authority will be concurrent wherever possible.",
} as const

/** Every rule and prompt of the framework about judgements: its own words, and what this service does with it. */
export const rulesAndPrompts: readonly { readonly id: string; readonly paragraph: string; readonly says: string; readonly does: string }[] = [
  ...gradingRules.map(({ id, paragraph, says, kind }) => ({ id, paragraph, says, does: doing[kind] })),
  ...prompts.map(({ id, paragraph, says, where }) => ({ id, paragraph, says, does: where ? 'Is asked in these instances, and answered in words' : 'Is asked, and answered in words' })),
  oneDirector,
].toSorted((a, b) => Number.parseInt(a.paragraph) - Number.parseInt(b.paragraph))
