import { people } from '#server/access/people.ts'
import { door } from '#server/door.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { PeopleTable } from '../../parts/person-table.tsx'
import { serviceNavigation } from '../../parts/person-navigation.ts'
import { ButtonLink } from '../../govuk/button.tsx'
import { sayRole } from '../../words/people.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/people'

export const loader = door('seePeople', async (here) => ({ people: (await people(here.db)).map((one) => ({ ...one, roleWords: sayRole(one) })) }))

export const handle = { navigation: () => serviceNavigation }
export const meta = () => titled('People')

export default function People({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <DoneBanner />
      <h1 className="govuk-heading-l">People</h1>
      <ButtonLink href="/people/new">Add a person</ButtonLink>
      <PeopleTable people={loaderData.people} />
    </>
  )
}
