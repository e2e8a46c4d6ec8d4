import { ownInspections } from '#server/inspections/own.ts'
import { door } from '#server/door.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { InspectionList } from '../../parts/inspection-list.tsx'
import { serviceNavigation } from '../../parts/person-navigation.ts'
import type { RouteHandle } from '../../root.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/list'

export const loader = door('seeOwnInspections', async (here) => ({ inspections: await ownInspections(here.db, here.person), role: here.person.role }))

export const handle: RouteHandle = { navigation: (data) => ((data as { role?: string } | undefined)?.role === 'administrator' ? serviceNavigation : null) }
export const meta = () => titled('Inspections')

export default function List({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <DoneBanner />
      <h1 className="govuk-heading-l">Inspections</h1>
      {loaderData.inspections.some(({ role }) => role === 'lead') ? <p className="govuk-body"><a className="govuk-link" href="/needs-me">What is late, what came, what needs me</a></p> : null}
      <InspectionList {...loaderData} />
      {loaderData.role === 'inspector' ? <p className="govuk-body"><a className="govuk-link" href="/register">Register of outcomes</a></p> : null}
      <p className="govuk-body"><a className="govuk-link" href="/password">Change your password</a></p>
    </>
  )
}
