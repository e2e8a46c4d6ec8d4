import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { searchChild, searchForm } from '#server/selection/search.ts'
import { readForm } from '#server/web/form.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { ChildSearch, SearchResult } from '../../parts/children-search.tsx'
import { FormProblems } from '../../parts/form-problem.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/search'

export const loader = door('prepareSearch', async () => null)

export const action = door('searchChildren', async (here) => {
  const read = await readForm(here.request, searchForm)
  if (!read.ok) return read.refusal
  const found = await searchChild(here, read.value.id)
  return found.child === null ? found : redirect(`/inspections/${here.inspection.id}/children/${found.child}`, 303)
})

export const meta = titledByPage

export default function Search({ actionData, params }: Route.ComponentProps) {
  const inspection = `/inspections/${params.inspectionId}`
  const problem = actionData && 'errors' in actionData ? actionData : undefined
  const found = actionData && 'alike' in actionData ? actionData : undefined
  return (
    <>
      <PageTitle title="Find a child" problem={problem} />
      <BackLink href={`${inspection}/children`}>All children</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Find a child</h1>
      <ChildSearch inspection={inspection} problem={problem} value={found?.typed} />
      {found ? <SearchResult inspection={inspection} found={found} /> : null}
    </>
  )
}
