import type { AwaySetting } from '#server/fields/away.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Radios } from '../govuk/radios.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { saySetBy } from '../words/settings.ts'
import { FormProblems, typed } from './form-problem.tsx'

const asks = 'May browsers keep texts while the network is away?'

/** Among the settings of an inspection. */
export function AwayLine({ setting: { on, set }, address, mayChange }: { setting: AwaySetting; address: string; mayChange: boolean }) {
  return (
    <>
      <h2 className="govuk-heading-m" id="away">When the network is away</h2>
      <SummaryList rows={[{
        key: asks, value: <>{on ? 'Yes' : 'No'}{set ? <><br /><span className="govuk-hint">{saySetBy(set)}</span></> : null}</>,
        actions: mayChange ? [{ href: `${address}/away`, text: 'Change', hidden: asks }] : undefined,
      }]} />
    </>
  )
}

export function AwayForm({ setting, back, problem }: { setting: AwaySetting; back: string; problem: FormProblem | undefined }) {
  return (
    <>
      <BackLink href={`${back}#away`}>Settings</BackLink>
      <FormProblems problem={problem} />
      <form method="post" noValidate>
        <Radios
          name="answer" label={asks} labelSize="l" labelIsHeading error={problem?.errors['answer']} chosen={typed(problem, 'answer') ?? (setting.on ? 'yes' : 'no')}
          hint="What is typed is always kept by the service within seconds. This is about the time when the service cannot be reached."
          choices={[
            { value: 'no', text: 'No', hint: 'What the service has not got is on the open page alone. If the browser ends before the network is back, it is lost.' },
            { value: 'yes', text: 'Yes', hint: 'The browser keeps it, encrypted, until the service has it. It is gone when somebody signs out.' },
          ]}
        />
        <InsetText>
          Texts about children are then on the machine of whoever types for as long as the network is away. They can be read only after signing in as that person: the key is
          never written on the machine. Whoever controls the machine while somebody types can read what is typed, with this or without it. <a className="govuk-link" href="/privacy">Privacy</a>
        </InsetText>
        <Textarea name="reason" label="Why?" labelSize="s" hint="The team and the authority read it. Write nothing about a child." rows={3} defaultValue={typed(problem, 'reason')} error={problem?.errors['reason']} />
        <ButtonGroup>
          <Button>Save the answer</Button>
          <a className="govuk-link" href={back}>Cancel</a>
        </ButtonGroup>
      </form>
    </>
  )
}
