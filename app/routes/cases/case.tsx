import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { oneCase } from '#server/selection/cases.ts'
import { removeCase, removeForm } from '#server/selection/choose.ts'
import { readForm } from '#server/web/form.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { WarningText } from '../../govuk/warning-text.tsx'
import { RemoveForm } from '../../parts/case-form.tsx'
import { CaseFacts } from '../../parts/case-history.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { FormProblems } from '../../parts/form-problem.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/case'

export const loader = door('seeCases', async (here) => {
  const found = await oneCase(here, here.params['caseId'] ?? '')
  return { case: found, mayRemove: !found.removed && here.inspection.closed_at === null && here.roles.includes('lead') }
})

export const action = door('removeCase', async (here) => {
  const caseId = here.params['caseId'] ?? ''
  const read = await readForm(here.request, removeForm)
  if (!read.ok) return read.refusal
  const done = await removeCase(here, caseId, read.value.reason)
  return 'refusal' in done ? done.refusal : redirect(`/inspections/${here.inspection.id}/cases/${caseId}?done=case-removed`, 303)
})

export const meta = titledByPage

export default function Case({ loaderData: { case: shown, mayRemove }, actionData: problem, params }: Route.ComponentProps) {
  const inspection = `/inspections/${params.inspectionId}`
  return (
    <ReadingColumn>
      <PageTitle title={`Case ${shown.number}`} problem={problem} />
      <BackLink href={`${inspection}/cases`}>All cases</BackLink>
      {problem ? null : <DoneBanner />}
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Case {shown.number}</h1>
      {shown.inCurrent ? null : <WarningText>The child is not on the current version of the lists</WarningText>}
      <p className="govuk-body">Child <a className="govuk-link" href={`${inspection}/children/${shown.childId}`}>{shown.shownId}</a></p>
      <CaseFacts of={shown} />
      {mayRemove ? <RemoveForm number={shown.number} problem={problem} /> : null}
    </ReadingColumn>
  )
}
