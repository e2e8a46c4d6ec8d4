import { redirect } from 'react-router'
import { readOwnPassword } from '#server/access/change-person.ts'
import { giveNewPassword } from '#server/access/people.ts'
import { letIn } from '#server/access/sign-in.ts'
import { door } from '#server/door.ts'
import { OwnPasswordForm } from '../../parts/person-password.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/password'

export const loader = door('prepareOwnPassword', async () => null)

export const action = door('changeOwnPassword', async (here, read) => {
  if ('refusal' in read) return read.refusal
  here.about('person', here.person.id)
  await giveNewPassword(here.db, here.person.id, read.hash)
  const cookie = await letIn(here, here.person)
  return redirect('/inspections?done=password-changed', { status: 303, headers: { 'Set-Cookie': cookie } })
}, readOwnPassword)

export const meta = titledByPage

export default function Password({ actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Change your password" problem={actionData} />
      <OwnPasswordForm problem={actionData} />
    </ReadingColumn>
  )
}
