import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Select } from '../govuk/select.tsx'
import { TextInput } from '../govuk/text-input.tsx'
import { FormProblems, typed } from './form-problem.tsx'
import { NewPasswordInput } from './person-password.tsx'

export interface AuthorityChoice { value: string; text: string }

interface NewPersonFormProps { authorities: readonly AuthorityChoice[]; problem: FormProblem | undefined }

export function NewPersonForm({ authorities, problem }: NewPersonFormProps) {
  const errors = problem?.errors ?? {}
  return (
    <>
      <BackLink href="/people" />
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Add a person</h1>
      <form method="post" noValidate>
        <TextInput name="name" label="Name" autoComplete="off" defaultValue={typed(problem, 'name')} error={errors['name']} />
        <TextInput name="email" type="email" label="E-mail address" hint="The person signs in with it." autoComplete="off" spellCheck={false} defaultValue={typed(problem, 'email')} error={errors['email']} />
        <Radios name="role" label="What does the person do?" chosen={typed(problem, 'role')} error={errors['role']} choices={roleChoices(authorities, problem)} />
        <NewPasswordInput name="password" label="First password" error={errors['password']} />
        <Button>Add the person</Button>
      </form>
    </>
  )
}

const roleChoices = (authorities: readonly AuthorityChoice[], problem: FormProblem | undefined) => [
  {
    value: 'officer', text: 'Data officer', hint: 'Sends the lists of one authority and reads what is wrong with them.',
    reveals: (
      <Select
        name="authority" label="Which authority?" options={[{ value: '', text: 'Choose an authority' }, ...authorities]}
        defaultValue={typed(problem, 'authority')} error={problem?.errors['authority']}
      />
    ),
  },
  { value: 'inspector', text: 'Inspector', hint: 'Works on the inspections whose team they are put on; may lead them.' },
  { value: 'administrator', text: 'Administrator', hint: 'Adds people and sets up inspections. Sees no child.' },
]
