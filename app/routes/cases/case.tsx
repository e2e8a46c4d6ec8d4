import { redirect } from 'react-router'
import { seeCase } from '#server/cases/see-case.ts'
import { door } from '#server/door.ts'
import { removeCase, removeForm } from '#server/selection/choose.ts'
import { formValues, readForm } from '#server/web/form.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { RemoveForm } from '../../parts/case-form.tsx'
import { CasePage } from '../../parts/case-page.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { FormProblems } from '../../parts/form-problem.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/case'

export const loader = door('seeCases', async (here) => seeCase(here, here.params['caseId'] ?? ''))

export const action = door('removeCase', async (here) => {
  const caseId = here.params['caseId'] ?? ''
  const read = await readForm(here.request, removeForm)
  if (!read.ok) return read.refusal
  const done = await removeCase(here, caseId, read.value.reason, read.value.instead, formValues(read.form))
  return 'refusal' in done ? done.refusal : redirect(`/inspections/${here.inspection.id}/cases/${caseId}?done=case-removed`, 303)
})

export const meta = titledByPage

export default function Case({ loaderData, actionData: problem, params }: Route.ComponentProps) {
  const inspection = `/inspections/${params.inspectionId}`
  const { case: shown, may, others, life } = loaderData
  const drawn = shown.origin?.draw ?? null
  return (
    <ReadingColumn>
      <PageTitle title={`Case ${shown.number}`} problem={problem} />
      <BackLink href={`${inspection}/cases`}>All cases</BackLink>
      {problem ? null : <DoneBanner />}
      <FormProblems problem={problem} />
      <CasePage view={loaderData} inspection={inspection} />
      {may.remove ? <RemoveForm number={shown.number} told={life.told !== null} others={others} draw={drawn && { number: drawn.number, href: `${inspection}/draws/${drawn.id}` }} problem={problem} /> : null}
    </ReadingColumn>
  )
}
