import type { FormProblem } from '#server/web/form.ts'
import type { RuleFindingsView } from '#server/intake/see-findings.ts'
import { longestExplanation } from '#annex-a/explanations/words.ts'
import { Button } from '../govuk/button.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { sayNumber } from '../words/numbers.ts'
import { typed } from './form-problem.tsx'

interface ExplanationTextProps {
  problem: FormProblem | undefined
  label?: string | undefined
  now?: string | undefined
}

/** Where an explanation is written. */
export function ExplanationText({ problem, label = 'Explanation', now }: ExplanationTextProps) {
  return (
    <Textarea
      name="text" label={label} labelSize="s" rows={5} error={problem?.errors['text']} defaultValue={typed(problem, 'text') ?? now ?? ''}
      hint={`Up to ${sayNumber(longestExplanation)} characters. Inspectors read it beside what was found: at once where you have submitted these lists, otherwise when you submit them. Do not name a child or a family.`}
    />
  )
}

/** One text for the findings that are ticked, or for all of the rule. Stands within the form that has the ticks. */
export function ExplainMany({ view, problem }: { view: Pick<RuleFindingsView, 'explain' | 'all' | 'list'>; problem: FormProblem | undefined }) {
  if (!view.explain) return null
  const where = view.list === 0 ? '' : ', now and in later versions'
  return (
    <section aria-labelledby="explain">
      <h2 className="govuk-heading-m" id="explain">Explain findings</h2>
      <p className="govuk-body">Where what you sent is right, or you cannot put it right, say why. An explanation of one finding is found again in your next version by the rule, the list, the child and the field, and holds as long as the value is the same. Where a child has the same finding twice with the same value, it holds for both.</p>
      <Radios
        name="what" label="What are you explaining?" labelSize="s" error={problem?.errors['what']} chosen={typed(problem, 'what') ?? 'chosen'}
        choices={[
          { value: 'chosen', text: 'The findings that I have ticked' },
          ...view.explain.fields.map(({ field, label, findings }) => ({ value: `field:${field}`, text: `All about “${label}” (${sayNumber(findings)})${where}` })),
          { value: 'all', text: `All of them (${sayNumber(view.all)})${where}` },
        ]}
      />
      <ExplanationText problem={problem} />
      <input type="hidden" name="readAt" value={view.explain.readAt} />
      <input type="hidden" name="openedAt" value={view.explain.openedAt} />
      <Button>Save the explanation</Button>
    </section>
  )
}
