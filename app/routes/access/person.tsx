import { redirect } from 'react-router'
import { changePerson, readPersonChange } from '#server/access/change-person.ts'
import { person } from '#server/access/people.ts'
import { door } from '#server/door.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { PersonPage } from '../../parts/person-page.tsx'
import { serviceNavigation } from '../../parts/person-navigation.ts'
import { sayRole } from '../../words/people.ts'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/person'

export const loader = door('seePeople', async (here) => {
  const found = await person(here.db, here.params['personId'] ?? '')
  if (!found) throw new Response(null, { status: 404 })
  return { person: { ...found, roleWords: sayRole(found) }, isSelf: found.id === here.person.id }
})

export const action = door('changePeople', async (here, read) => {
  if ('refusal' in read) return read.refusal
  here.about('person', read.person.id, { change: read.change })
  return redirect(`/people/${read.person.id}?done=${await changePerson(here, read)}`, 303)
}, readPersonChange)

export const handle = { navigation: () => serviceNavigation }
export const meta = titledByPage

export default function Person({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title={loaderData.person.name} problem={actionData} />
      <PersonPage {...loaderData} problem={actionData} />
    </>
  )
}
