import type { SwitchLine, TimescaleLine } from '#server/inspections/see-settings.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { Radios } from '../govuk/radios.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { sayMeasure, saySetBy, upper } from '../words/settings.ts'
import { FormProblems, typed } from './form-problem.tsx'

interface FormProps<Setting> { setting: Setting; back: string; problem: FormProblem | undefined }

const reasonHint = 'The authority and the team read it. Write nothing about a child.'

function Reason({ problem }: { problem: FormProblem | undefined }) {
  return <Textarea name="reason" label="Why?" labelSize="s" hint={reasonHint} rows={3} defaultValue={typed(problem, 'reason')} error={problem?.errors['reason']} />
}

/** Changes one timescale, or takes it back to its default. */
export function TimescaleForm({ setting, back, problem }: FormProps<TimescaleLine>) {
  const { says, value, usual, unit, basis, set } = setting
  return (
    <>
      <BackLink href={`${back}#timescales`}>Settings</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">Change a timescale</span>{upper(says)}</h1>
      <SummaryList rows={[
        { key: 'Now', value: <>{sayMeasure(value, unit)}{set ? <><br /><span className="govuk-hint">{saySetBy(set)}</span></> : null}</> },
        { key: 'Default', value: sayMeasure(usual, unit) }, { key: 'Basis', value: upper(basis) },
      ]} />
      <form method="post" noValidate>
        <TextInput name="value" label={`How many ${unit}?`} labelSize="s" suffix={unit} width={4} inputMode="numeric" spellCheck={false} defaultValue={typed(problem, 'value') ?? String(value)} error={problem?.errors['value']} />
        <Reason problem={problem} />
        <ButtonGroup>
          <Button>Save the change</Button>
          {value === usual ? null : <Button kind="secondary" name="to" value="default">Back to the default of {sayMeasure(usual, unit)}</Button>}
          <a className="govuk-link" href={back}>Cancel</a>
        </ButtonGroup>
      </form>
    </>
  )
}

/** Says what only the authority can say of its lists. */
export function SwitchForm({ setting, back, problem }: FormProps<SwitchLine>) {
  const { asks, yes, no, answer, set } = setting
  const chosen = typed(problem, 'answer') ?? (answer === null ? (set ? 'not-said' : undefined) : answer ? 'yes' : 'no')
  return (
    <>
      <BackLink href={`${back}#facts`}>Settings</BackLink>
      <FormProblems problem={problem} />
      <form method="post" noValidate>
        <Radios
          name="answer" label={asks} labelSize="l" labelIsHeading chosen={chosen} error={problem?.errors['answer']}
          choices={[
            { value: 'yes', text: 'Yes', hint: yes }, { value: 'no', text: 'No', hint: no },
            { value: 'not-said', text: 'Not said', hint: 'What hangs on it is then not checked.' },
          ]}
        />
        <Reason problem={problem} />
        <ButtonGroup>
          <Button>Save the answer</Button>
          <a className="govuk-link" href={back}>Cancel</a>
        </ButtonGroup>
      </form>
    </>
  )
}
