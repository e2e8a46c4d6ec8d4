import { judgementOf } from '#annex-a/framework/judgements.ts'
import type { Change } from '#server/judgements/basis.ts'
import type { SignOffPage as Page, SignOffProblem } from '#server/judgements/sign-off.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { sayChange } from '../words/judgements.ts'
import { FormProblems, typed } from './form-problem.tsx'
import { Points } from './help-points.tsx'
import { SignedWords } from './judgement-content.tsx'
import { GivenWarning } from './judgement-given.tsx'
import { Obstacles } from './judgement-obstacles.tsx'
import { NamesNobody } from './names-nobody.tsx'
import { PageTitle } from './page-title.tsx'

interface SignOffProps { page: Page; address: string; base: string; problem: SignOffProblem | undefined }

/** What is about to be signed, what stands in the way, and the name under it. */
export function SignOffPage({ page, address, base, problem }: SignOffProps) {
  const { says } = judgementOf(page.code)!
  return (
    <>
      <PageTitle title={`Sign off: ${says}`} problem={problem} />
      <BackLink href={address}>{says}</BackLink>
      <FormProblems problem={problem} elsewhere={['rules', 'basis']} />
      <h1 className="govuk-heading-l">Sign off: {says}</h1>
      {page.signed ? null : <GivenWarning given={page.given} base={base} isLead={page.isLead} />}
      {problem?.changes.length ? <Changes changes={problem.changes} /> : null}
      {page.content ? <ToSign page={page} base={base} problem={problem} /> : <p className="govuk-body">No grade is recorded yet. Record one, or “not judged” with the reason, before it is signed off.</p>}
    </>
  )
}

function Changes({ changes }: { changes: readonly Change[] }) {
  return (
    <div className="govuk-inset-text">
      <h2 className="govuk-heading-s">What changed while you were looking</h2>
      <Points>{changes.map((change, index) => <span key={index}>{sayChange(change)}</span>)}</Points>
      <p className="govuk-body">Below it stands as it is now. What you typed is still there.</p>
    </div>
  )
}

function ToSign({ page, base, problem }: { page: Page; base: string; problem: SignOffProblem | undefined }) {
  const { content, identities, bare, obstacles, signed, earlier, basis, key, name } = page
  const asked = identities.length > 0 || bare
  if (signed) return <p className="govuk-body">It is signed off. To change it, open it again with the reason.</p>
  return (
    <>
      {obstacles.length ? <><h2 className="govuk-heading-m">It cannot be signed off yet</h2><p className="govuk-body">The rules of the framework ask for this still:</p><Obstacles obstacles={obstacles} signing /></> : <p className="govuk-body">{asked ? 'The rules of the framework are met, and below something is asked of you still.' : 'The rules of the framework ask for nothing more.'} This is what your name will stand under.</p>}
      <SignedWords content={content!} unseen={page.unseen} base={base} whole={false} />
      {obstacles.length ? null : (
        <form method="post" noValidate>
          <input type="hidden" name="key" defaultValue={typed(problem, 'key') ?? key} />
          <input type="hidden" name="basis" value={JSON.stringify(basis)} readOnly />
          <NamesNobody found={identities} because={page.because} problem={problem} hint="Or go back and take them out: a rationale has case numbers and roles." />
          {bare ? <WithoutEvidence code={page.code} problem={problem} /> : null}
          <h2 className="govuk-heading-m">Your name</h2>
          <p className="govuk-body">What stands above is frozen with your name and the time. It can be opened again, with a reason; what was signed stays.</p>
          {earlier.length ? <Textarea name="reason" label="What changed since it was signed off before?" rows={3} dir="auto" defaultValue={typed(problem, 'reason')} error={problem?.errors['reason']} /> : null}
          <TextInput name="name" label="Type your name" hint={`As it stands on your account: ${name}`} autoComplete="off" defaultValue={typed(problem, 'name')} error={problem?.errors['name']} />
          <Button>Sign off</Button>
        </form>
      )}
    </>
  )
}

/** Asked because there is no record, whatever the grade: what records say leads to nothing (paragraph 17). */
function WithoutEvidence({ code, problem }: { code: Page['code']; problem: SignOffProblem | undefined }) {
  return (
    <>
      <h2 className="govuk-heading-m">No evidence is recorded for it</h2>
      <Textarea
        name="without" label="Why can this judgement be made without evidence?" rows={3} dir="auto" defaultValue={typed(problem, 'without')} error={problem?.errors['without']}
        hint={code === 'OE' ? 'No record is held against one of its criteria, or of those of the judgements that it is derived from.' : 'No record is held against one of its criteria.'}
      />
    </>
  )
}
