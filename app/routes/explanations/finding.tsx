import { redirect } from 'react-router'
import { capital, sayList } from '#annex-a/rules/words.ts'
import { door } from '#server/door.ts'
import { explainFinding, seenName, seeOneFinding } from '#server/explanations/one-finding.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { ExplanationFinding } from '../../parts/explanation-finding.tsx'
import { FormProblems } from '../../parts/form-problem.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import { sayVersion } from '../../words/versions.ts'
import type { Route } from './+types/finding'

export const loader = door('seeExplanations', async (here) => {
  const view = await seeOneFinding(here, here.params['submissionId'] ?? '', here.params['number'] ?? '')
  if (!view) throw new Response(null, { status: 404 })
  return { view, seen: seenName(view.said) }
})

export const action = door('explain', async (here) => {
  const { submissionId = '', number = '' } = here.params
  const explained = await explainFinding(here, submissionId, number)
  if (!explained) throw new Response(null, { status: 404 })
  if ('refusal' in explained) return explained.refusal
  return redirect(`/inspections/${here.inspection.id}/lists/${submissionId}/list/${explained.list}/rule/${explained.code}?done=explained`, 303)
})

export const meta = titledByPage

export default function Finding({ loaderData: { view, seen }, actionData: problem }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="A finding and its explanation" problem={problem} />
      <BackLink href={`/inspections/${view.inspectionId}/lists/${view.submissionId}/list/${view.list}/rule/${view.code}`}>All findings of this rule</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{sayVersion(view.called)}, {view.list === 0 ? 'the files' : capital(sayList(view.list))}</span>{view.title}</h1>
      <ExplanationFinding view={view} seen={seen} problem={problem} />
    </ReadingColumn>
  )
}
