import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { keepFilter, keepFilterForm, ownFilters } from '#server/selection/own-filters.ts'
import { readForm } from '#server/web/form.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { FilterList, KeepFilterForm } from '../../parts/children-keep.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { FormProblems, typed } from '../../parts/form-problem.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/filters'

export const loader = door('seeWaysToChoose', async ({ db, inspection }) => ({ own: await ownFilters(db, inspection.id), mayKeep: inspection.closed_at === null }))

export const action = door('keepChoice', async (here) => {
  const read = await readForm(here.request, keepFilterForm)
  if (!read.ok) return read.refusal
  const done = await keepFilter(here, read.value)
  return 'refusal' in done ? done.refusal : redirect(`/inspections/${here.inspection.id}/children/filters?done=filter-kept`, 303)
})

export const meta = titledByPage

export default function Filters({ loaderData: { own, mayKeep }, actionData: problem, params }: Route.ComponentProps) {
  const path = `/inspections/${params.inspectionId}/children`
  return (
    <ReadingColumn>
      <PageTitle title="Choices of filters" problem={problem} />
      <BackLink href={path}>Children</BackLink>
      {problem ? null : <DoneBanner />}
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Choices of filters that the team keeps</h1>
      {problem ? <KeepFilterForm path={path} address={typed(problem, 'address') ?? ''} problem={problem} /> : null}
      <FilterList path={path} own={own} mayKeep={mayKeep} />
    </ReadingColumn>
  )
}
