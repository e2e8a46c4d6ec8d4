import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { changeOneExplanation, seeOneExplanation } from '#server/explanations/one-explanation.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { ExplanationOne } from '../../parts/explanation-one.tsx'
import { FormProblems } from '../../parts/form-problem.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import { sayVersion } from '../../words/versions.ts'
import type { Route } from './+types/explanation'

export const loader = door('seeExplanations', async (here) => {
  const view = await seeOneExplanation(here, here.params['submissionId'] ?? '', here.params['explanationId'] ?? '')
  if (!view) throw new Response(null, { status: 404 })
  return view
})

export const action = door('explain', async (here) => {
  const { submissionId = '', explanationId = '' } = here.params
  const changed = await changeOneExplanation(here, submissionId, explanationId)
  if (!changed) throw new Response(null, { status: 404 })
  return 'refusal' in changed ? changed.refusal : redirect(`/inspections/${here.inspection.id}/lists/${submissionId}/explain/${explanationId}?done=${changed.done}`, 303)
})

export const meta = titledByPage

export default function Explanation({ loaderData: view, actionData: problem }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="An explanation" problem={problem} />
      <BackLink href={`/inspections/${view.inspectionId}/lists/${view.submissionId}/explain`}>What the authority explains</BackLink>
      {problem ? <FormProblems problem={problem} /> : <DoneBanner />}
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{sayVersion(view.called)}</span>An explanation</h1>
      <ExplanationOne view={view} problem={problem} />
    </ReadingColumn>
  )
}
