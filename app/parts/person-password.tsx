import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { FormProblems } from './form-problem.tsx'

const hint = 'At least 12 characters. Three or four words that do not belong together make a good one.'

/** A new password for somebody else or for oneself. */
export function NewPasswordInput({ name, label, error }: { name: string; label: string; error: string | undefined }) {
  return <TextInput name={name} type="password" label={label} width={20} hint={hint} autoComplete="new-password" error={error} />
}

export function OwnPasswordForm({ problem }: { problem: FormProblem | undefined }) {
  const errors = problem?.errors ?? {}
  return (
    <>
      <BackLink href="/inspections" />
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Change your password</h1>
      <form method="post" noValidate>
        <TextInput name="presentPassword" type="password" label="Your present password" width={20} autoComplete="current-password" error={errors['presentPassword']} />
        <NewPasswordInput name="newPassword" label="Your new password" error={errors['newPassword']} />
        <Button>Change password</Button>
      </form>
    </>
  )
}
