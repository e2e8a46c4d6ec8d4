import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { agreeToRepairs } from '#server/repairs/agree.ts'
import { seeRepairs } from '#server/repairs/see.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { FormProblems } from '../../parts/form-problem.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { Repairs } from '../../parts/repairs.tsx'
import { titledByPage } from '../../words/titles.ts'
import { sayVersion } from '../../words/versions.ts'
import type { Route } from './+types/overview'

export const loader = door('seeRepairs', async (here) => {
  const view = await seeRepairs(here, here.params['submissionId'] ?? '')
  if (!view) throw new Response(null, { status: 404 })
  return view
})

export const action = door('agreeToRepairs', async (here) => {
  const submissionId = here.params['submissionId'] ?? ''
  const done = await agreeToRepairs(here, submissionId)
  if (!done) throw new Response(null, { status: 404 })
  return 'refusal' in done ? done.refusal : redirect(`/inspections/${here.inspection.id}/lists/${submissionId}/repairs?done=${done.done}`, 303)
})

export const meta = titledByPage

export default function Overview({ loaderData: view, actionData: problem }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title="Safe repairs" problem={problem} />
      <BackLink href={`/inspections/${view.inspectionId}/lists/${view.submissionId}`}>{sayVersion(view.called)}</BackLink>
      {problem ? <FormProblems problem={problem} elsewhere={['act', 'only']} /> : <DoneBanner />}
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{sayVersion(view.called)}</span>Safe repairs of how cells are written</h1>
      <Repairs view={view} />
    </>
  )
}
