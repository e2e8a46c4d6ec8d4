import type { FormProblem } from '#server/web/form.ts'
import { Button } from '../govuk/button.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { typed } from './form-problem.tsx'

interface ReasonProps {
  label: string
  hint: string
  problem: FormProblem | undefined
}

function Reason({ label, hint, problem }: ReasonProps) {
  return (
    <Textarea
      name="reason"
      label={label}
      hint={hint}
      rows={4}
      maxLength={1_000}
      defaultValue={typed(problem, 'reason')}
      error={problem?.errors['reason']}
    />
  )
}

/** Chooses the child of the page as a case. */
export function ChooseForm({ problem }: { problem: FormProblem | undefined }) {
  return (
    <form method="post" noValidate>
      <Radios
        name="kind"
        label="Choose this child as a case"
        labelSize="m"
        chosen={typed(problem, 'kind')}
        error={problem?.errors['kind']}
        choices={[
          { value: 'tracked', text: 'Tracked', hint: "The child's whole experience of help, care and protection, in depth." },
          { value: 'sampled', text: 'Sampled', hint: 'One part of the case, such as a decision at the front door.' },
        ]}
      />
      <Reason label="Why this child?" hint="10 to 1,000 characters. Write no names: the case has a number of its own." problem={problem} />
      <Button>Choose as a case</Button>
    </form>
  )
}

/** Takes a case out of the choice. */
export function RemoveForm({ number, problem }: { number: string; problem: FormProblem | undefined }) {
  return (
    <form method="post" noValidate>
      <h2 className="govuk-heading-m">Remove this case</h2>
      <p className="govuk-body">It stays in the history with its reasons and what was recorded about it. Its number is not given to another child.</p>
      <Reason label="Why is it removed?" hint="10 to 1,000 characters." problem={problem} />
      <Button kind="warning">Remove case {number}</Button>
    </form>
  )
}
