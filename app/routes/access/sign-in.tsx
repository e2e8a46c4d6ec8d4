import { redirect } from 'react-router'
import { home, safePath } from '#server/access/safe-path.ts'
import { letIn, readSignIn } from '#server/access/sign-in.ts'
import { door } from '#server/door.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { SignInForm } from '../../parts/person-sign-in.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/sign-in'

export const loader = door('openPublicPage', async (here) => (here.visit.person ? redirect(home, 303) : null))

export const action = door('signIn', async (here, read) => {
  if ('refusal' in read) return read.refusal
  here.about('person', read.person.id)
  const cookie = await letIn(here, read.person)
  return redirect(safePath(here.url.searchParams.get('to')), { status: 303, headers: { 'Set-Cookie': cookie } })
}, readSignIn)

export const meta = titledByPage

export default function SignIn({ actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Sign in" problem={actionData} />
      {actionData ? null : <DoneBanner />}
      <SignInForm problem={actionData} />
    </ReadingColumn>
  )
}
