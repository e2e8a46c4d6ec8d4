import { judgementOf } from '#annex-a/framework/judgements.ts'
import type { SignOffPage } from '#server/judgements/sign-off.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { sayInstant } from '../words/dates.ts'
import { FormProblems, typed } from './form-problem.tsx'
import { GivenWarning } from './judgement-given.tsx'
import { PageTitle } from './page-title.tsx'

/** A signed judgement is opened again: with a reason, and nothing of what was signed goes away. */
export function OpenAgainPage({ page, address, base, problem }: { page: SignOffPage; address: string; base: string; problem: FormProblem | undefined }) {
  const { says } = judgementOf(page.code)!
  const [newest] = page.earlier
  return (
    <>
      <PageTitle title={`Open again: ${says}`} problem={problem} />
      <BackLink href={address}>{says}</BackLink>
      <FormProblems problem={problem} elsewhere={['number']} />
      <h1 className="govuk-heading-l">Open again: {says}</h1>
      {page.signed ? <GivenWarning given={page.given} base={base} isLead={page.isLead} /> : null}
      {page.signed && newest ? (
        <form method="post" noValidate>
          <p className="govuk-body">{newest.signedName} signed it off {sayInstant(newest.signedAt)}. That stays on the record, and can be looked at and compared. Opened again, its rationale and its grade can be changed, and it has to be signed again.</p>
          <input type="hidden" name="number" value={newest.number} readOnly />
          <Textarea name="reason" label="Why is it opened again?" rows={4} dir="auto" defaultValue={typed(problem, 'reason')} error={problem?.errors['reason']} />
          <Button>Open it again</Button>
        </form>
      ) : <p className="govuk-body">It is not signed off.</p>}
    </>
  )
}
