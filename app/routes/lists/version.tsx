import { data } from 'react-router'
import { door } from '#server/door.ts'
import { isUnderWay, seeSubmission } from '#server/intake/see-submission.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { Tag } from '../../govuk/tag.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { ListsVersion } from '../../parts/lists-version.tsx'
import { sayInstant } from '../../words/dates.ts'
import { stateWords } from '../../words/findings.ts'
import { sayCalled, sayVersion } from '../../words/versions.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/version'

export const loader = door('seeSubmission', async (here) => {
  const view = await seeSubmission(here, here.params['submissionId'] ?? '')
  if (!view) throw new Response(null, { status: 404 })
  const still = here.url.searchParams.has('still')
  // Works in every browser, with JavaScript or without; the page offers to stop it.
  return data({ view, still }, isUnderWay(view) && !still ? { headers: { Refresh: '3' } } : {})
})

export const headers = ({ loaderHeaders }: Route.HeadersArgs) => loaderHeaders

export const meta = ({ loaderData }: Route.MetaArgs) => titled(loaderData ? `${sayVersion(loaderData.view.called)}: ${stateWords[loaderData.view.state].name.toLowerCase()}` : 'Lists')

export default function Version({ loaderData: { view, still } }: Route.ComponentProps) {
  return (
    <>
      <BackLink href={`/inspections/${view.inspectionId}/lists`}>Lists</BackLink>
      <DoneBanner />
      <h1 className="govuk-heading-l">{sayVersion(view.called)}</h1>
      <p className="govuk-body">
        <Tag colour={stateWords[view.state].colour}>{stateWords[view.state].name}</Tag> {view.inUse ? 'This version is in use. ' : ''}
        {view.submittedAt === null ? `Uploaded on ${sayInstant(view.called.sentAt)} by ${view.sender}` : `Submitted on ${sayInstant(view.submittedAt)} by ${view.submitter ?? view.sender}`} as the {view.stage === 1 ? 'first' : 'second'} submission.
        {view.restores ? ` It brings back ${sayCalled(view.restores)}.` : ''}
      </p>
      <ListsVersion view={view} still={still} />
    </>
  )
}
