import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { sayInstant } from '../words/dates.ts'
import { DoneBanner } from './done-banner.tsx'
import { FormProblems } from './form-problem.tsx'
import { NewPasswordInput } from './person-password.tsx'
import { AccountTag, type ListedPerson } from './person-table.tsx'
import { ReadingColumn } from './reading-column.tsx'

interface PersonPageProps { person: ListedPerson; isSelf: boolean; problem: FormProblem | undefined }

export function PersonPage({ person, isSelf, problem }: PersonPageProps) {
  return (
    <ReadingColumn>
      <BackLink href="/people" />
      {problem ? null : <DoneBanner />}
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">{person.name}</h1>
      <SummaryList
        rows={[
          { key: 'E-mail address', value: person.email },
          { key: 'Role', value: person.roleWords },
          { key: 'Account', value: <AccountTag {...person} /> },
          { key: 'Added', value: sayInstant(person.madeAt) },
          ...(person.disabledAt ? [{ key: 'Disabled', value: sayInstant(person.disabledAt) }] : []),
        ]}
      />
      <h2 className="govuk-heading-m">Set a new password</h2>
      <form method="post" noValidate>
        <NewPasswordInput name="password" label="New password" error={problem?.errors['password']} />
        <Button name="change" value="password" kind="secondary">Set the password</Button>
      </form>
      {isSelf ? null : <AccountSwitch person={person} />}
    </ReadingColumn>
  )
}

function AccountSwitch({ person }: { person: ListedPerson }) {
  const open = person.disabledAt === null
  return (
    <>
      <h2 className="govuk-heading-m">{open ? 'Disable the account' : 'Open the account again'}</h2>
      <p className="govuk-body">
        {open
          ? 'The person is signed out at once and cannot sign in. What they recorded stays, under their name.'
          : 'The person can sign in again with the password they had.'}
      </p>
      <form method="post">
        <Button name="change" value={open ? 'disable' : 'enable'} kind={open ? 'warning' : 'secondary'}>{open ? 'Disable' : 'Open again'}</Button>
      </form>
    </>
  )
}
