import type { FormProblem } from '#server/web/form.ts'
import { Button } from '../govuk/button.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { FormProblems, typed } from './form-problem.tsx'

/** E-mail address and password. The form is sent to the address it is on, which says where to go afterwards. */
export function SignInForm({ problem }: { problem: FormProblem | undefined }) {
  const errors = problem?.errors ?? {}
  return (
    <>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Sign in</h1>
      <form method="post" noValidate>
        <TextInput name="email" type="email" label="E-mail address" autoComplete="username" spellCheck={false} defaultValue={typed(problem, 'email')} error={errors['email']} />
        <TextInput name="password" type="password" label="Password" width={20} autoComplete="current-password" error={errors['password']} />
        <Button>Sign in</Button>
      </form>
      <p className="govuk-body">You can <a className="govuk-link" href="/check">check a file without sending it</a>, and without an account.</p>
      <p className="govuk-body">Forgotten your password, or no account yet? Ask the administrator of this service.</p>
    </>
  )
}
