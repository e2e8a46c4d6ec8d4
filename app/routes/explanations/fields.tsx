import { redirect } from 'react-router'
import { sayList } from '#annex-a/rules/words.ts'
import { door } from '#server/door.ts'
import { explainField, seeFields } from '#server/explanations/fields.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { ExplanationFields } from '../../parts/explanation-fields.tsx'
import { FormProblems } from '../../parts/form-problem.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import { sayVersion } from '../../words/versions.ts'
import type { Route } from './+types/fields'

export const loader = door('seeExplanations', async (here) => {
  const view = await seeFields(here, here.params['submissionId'] ?? '', here.params['list'] ?? '')
  if (!view) throw new Response(null, { status: 404 })
  return view
})

export const action = door('explain', async (here) => {
  const { submissionId = '', list = '' } = here.params
  const explained = await explainField(here, submissionId, list)
  if (!explained) throw new Response(null, { status: 404 })
  return 'refusal' in explained ? explained.refusal : redirect(`/inspections/${here.inspection.id}/lists/${submissionId}/explain/fields/${list}?done=field-explained`, 303)
})

export const meta = titledByPage

export default function Fields({ loaderData: view, actionData: problem }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title={`Fields not held in ${sayList(view.list)}`} problem={problem} />
      <BackLink href={`/inspections/${view.inspectionId}/lists/${view.submissionId}/explain`}>What the authority explains</BackLink>
      {problem ? <FormProblems problem={problem} /> : <DoneBanner />}
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{sayVersion(view.called)}, {sayList(view.list)}: {view.name}</span>Fields that the authority does not hold</h1>
      <ExplanationFields view={view} problem={problem} />
    </ReadingColumn>
  )
}
