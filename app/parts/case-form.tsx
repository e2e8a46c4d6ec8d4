import type { FormProblem } from '#server/web/form.ts'
import { Button } from '../govuk/button.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Select } from '../govuk/select.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { typed } from './form-problem.tsx'
import { NamesNobody } from './names-nobody.tsx'

interface ReasonProps {
  label: string
  hint: string
  problem: FormProblem | undefined
}

function Reason({ label, hint, problem }: ReasonProps) {
  return (
    <>
      <Textarea
        name="reason"
        label={label}
        hint={hint}
        rows={4}
        defaultValue={typed(problem, 'reason')}
        error={problem?.errors['reason']}
      />
      <NamesNobody problem={problem} />
    </>
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

interface RemoveProps {
  number: string
  /** The authority was told of it. */
  told: boolean
  others: readonly { readonly id: string; readonly number: string }[]
  /** The draw that it comes from, with its address; null where a person picked it. */
  draw: { readonly number: number; readonly href: string } | null
  problem: FormProblem | undefined
}

interface ConsiderProps {
  action: string
  considered: { readonly reason: string; readonly by: string } | null
  /** On a page of its own, and not beside the choice of the child as a case. */
  alone?: boolean | undefined
  problem?: FormProblem | undefined
}

/** Puts the child among those who are considered, or sets it aside again. */
export function ConsiderForm({ action, considered, alone, problem }: ConsiderProps) {
  return (
    <form method="post" action={action} noValidate className="wb-screen-only">
      {considered ? <p className="govuk-body">Considered by {considered.by}{considered.reason ? `: ${considered.reason}` : ''}</p> : (
        <Textarea
          name="note" label={alone ? 'Why you think of this child (optional)' : 'Or only consider the child: why you think of it (optional)'} hint="Up to 1,000 characters. Write no names. Nothing is decided by it." rows={alone ? 8 : 2}
          defaultValue={typed(problem, 'note')} error={problem?.errors['note']}
        />
      )}
      <input type="hidden" name="state" value={considered ? 'set-aside' : 'considered'} />
      <Button kind="secondary">{considered ? 'No longer consider this child' : 'Consider this child'}</Button>
    </form>
  )
}

/** Takes a case out of the choice, and says which takes its place. */
export function RemoveForm({ number, told, others, draw, problem }: RemoveProps) {
  return (
    <form method="post" noValidate className="wb-screen-only">
      <h2 className="govuk-heading-m">Remove this case</h2>
      <p className="govuk-body">It stays in the history with its reasons and what was recorded about it. Its number is not given to another child.</p>
      {told ? <p className="govuk-body">The authority was told of it. It will see that the case is no longer needed, and not why.</p> : null}
      {draw ? <p className="govuk-body">It was drawn at random. The next reserve can take its place, now or later: on the page of <a className="govuk-link" href={draw.href}>draw {draw.number}</a>.</p> : null}
      <Reason label="Why is it removed?" hint="10 to 1,000 characters." problem={problem} />
      {others.length ? (
        <Select
          name="instead"
          label="Which case takes its place? (optional)"
          hint="Choose the other child first. The old choice stays in the history with your reason."
          defaultValue={typed(problem, 'instead') ?? ''}
          options={[{ value: '', text: 'None' }, ...others.map((one) => ({ value: one.id, text: one.number }))]}
        />
      ) : null}
      <Button kind="warning">Remove case {number}</Button>
    </form>
  )
}
