import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { keepPattern, keepPatternForm } from '#server/selection/own-patterns.ts'
import { readForm } from '#server/web/form.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { KeepPatternFields } from '../../parts/children-patterns.tsx'
import { FormProblems } from '../../parts/form-problem.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/keep-pattern'

export const loader = door('seeWaysToChoose', async () => null)

export const action = door('keepChoice', async (here) => {
  const read = await readForm(here.request, keepPatternForm)
  if (!read.ok) return read.refusal
  const done = await keepPattern(here, read.value)
  return 'refusal' in done ? done.refusal : redirect(`/inspections/${here.inspection.id}/children/patterns?done=pattern-kept`, 303)
})

export const meta = titledByPage

export default function KeepPattern({ actionData: problem, params }: Route.ComponentProps) {
  const path = `/inspections/${params.inspectionId}/children`
  return (
    <ReadingColumn>
      <PageTitle title="Keep a pattern" problem={problem} />
      <BackLink href={`${path}/patterns`}>Patterns of journeys</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">Keep a pattern</h1>
      <KeepPatternFields path={path} problem={problem} />
    </ReadingColumn>
  )
}
