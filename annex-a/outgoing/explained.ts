import { explainable, referencesOf } from '../explanations/explainable.ts'
import { speak, type Explanation } from '../explanations/speak.ts'
import { sayExplanation } from '../explanations/words.ts'
import type { Checked, Finding } from '../reading/checked.ts'

/** What the authority says about a finding, as text for a file; null where it says nothing. */
export type ExplainedBy = (finding: Finding) => string | null

export const unexplained: ExplainedBy = () => null

/** The explanations of an inspection beside the findings of a check: all of them, however many. Of two with one key, the first given counts. */
export function explainedBy(explanations: readonly (Explanation & { readonly text: string })[], { lists, findings, inspectionDate }: Pick<Checked, 'lists' | 'findings' | 'inspectionDate'>): ExplainedBy {
  if (explanations.length === 0) return unexplained
  const referenceAt = referencesOf(lists)
  const seen = findings.map((finding) => ({ ...explainable(finding, referenceAt), finding }))
  const said = new Map([...speak(explanations, seen, inspectionDate).of].map(([{ finding }, spoken]) => [finding, sayExplanation(spoken)]))
  return (finding) => said.get(finding) ?? null
}
