import type { FormProblem } from '#server/web/form.ts'
import type { TakingBack } from '#server/intake/withdraw.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { Radios } from '../govuk/radios.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { reasonWords } from '../words/findings.ts'
import { sayCalled, sayVersion } from '../words/versions.ts'
import { FormProblems, typed } from './form-problem.tsx'

/** Asks why a version is withdrawn, and says what that does. */
export function ListsWithdrawForm({ called, back, problem }: TakingBack & { problem: FormProblem | undefined }) {
  return (
    <>
      <BackLink href={back}>{sayVersion(called)}</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Withdraw {sayCalled(called)}</h1>
      <p className="govuk-body">Nobody will see any more what was in it. The version that was in use before it, if there is one, is used again. That it was submitted and withdrawn stays on record.</p>
      <WarningText>A version that was withdrawn cannot be brought back. You can upload the files again.</WarningText>
      <form method="post" noValidate>
        <Radios
          name="because" label="Why are you withdrawing it?" labelSize="m" error={problem?.errors['because']} chosen={typed(problem, 'because')}
          choices={Object.entries(reasonWords).map(([value, text]) => ({ value, text }))}
        />
        <ButtonGroup>
          <Button kind="warning">Withdraw {sayCalled(called)}</Button>
          <a className="govuk-link" href={back}>Cancel</a>
        </ButtonGroup>
      </form>
    </>
  )
}
