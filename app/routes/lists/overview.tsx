import { door } from '#server/door.ts'
import { seeLists } from '#server/intake/see-lists.ts'
import { volumesOf } from '#server/intake/volumes.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { GuideLink } from '../../parts/guide-link.tsx'
import { ListsNext } from '../../parts/lists-next.tsx'
import { ListsStatus } from '../../parts/lists-status.tsx'
import { ListsVolumes } from '../../parts/lists-volumes.tsx'
import { ListsVersions } from '../../parts/lists-versions.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/overview'

export const loader = door('seeSubmission', async (here) => {
  const view = await seeLists(here)
  return { ...view, volumes: volumesOf(here.inspection.authority, view.lists) }
})

export const meta = () => titled('Lists')

export default function Overview({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <DoneBanner />
      <h1 className="govuk-heading-l">Lists</h1>
      <ListsNext view={loaderData} />
      <GuideLink guide="submitting" />
      <ListsStatus view={loaderData} />
      <ListsVolumes volumes={loaderData.volumes} />
      <ListsVersions view={loaderData} />
      <p className="govuk-body"><a className="govuk-link" href={`/inspections/${loaderData.inspectionId}/lists/remembered`}>What is remembered of the authority’s own headings and values</a></p>
    </>
  )
}
