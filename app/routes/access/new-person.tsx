import { redirect } from 'react-router'
import { addIfFree, emailTaken, readNewPerson } from '#server/access/people.ts'
import { door } from '#server/door.ts'
import { authorityChoices } from '#server/inspections/authority-choices.ts'
import { refuse } from '#server/web/form.ts'
import { NewPersonForm } from '../../parts/person-form.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/new-person'

export const loader = door('prepareChangePeople', async (here) => ({ authorities: authorityChoices(here.workbench.config) }))

export const action = door('changePeople', async (here, read) => {
  if ('refusal' in read) return read.refusal
  const { email, name, role, authority, id } = read.person
  if (!await addIfFree(here.db, read.person)) return refuse({ email: emailTaken }, { email, name, role, authority: authority ?? '' })
  here.about('person', id, { change: 'add' })
  return redirect('/people?done=person-added', 303)
}, readNewPerson)

export const meta = titledByPage

export default function NewPerson({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Add a person" problem={actionData} />
      <NewPersonForm authorities={loaderData.authorities} problem={actionData} />
    </ReadingColumn>
  )
}
