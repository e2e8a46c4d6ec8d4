import { redirect } from 'react-router'
import { doTogether, prepareTogether } from '#server/cases/together.ts'
import { door } from '#server/door.ts'
import { CaseTogether } from '../../parts/case-together.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/together'

export const loader = door('prepareCaseSteps', prepareTogether)

export const action = door('takeCaseSteps', async (here) => {
  const answered = await doTogether(here)
  return 'refusal' in answered ? answered.refusal : redirect(`/inspections/${here.inspection.id}/cases?done=${answered.done}`, 303)
})

export const meta = titledByPage

export default function Together({ loaderData, actionData, params }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Tell, ask for audits, allocate" problem={actionData} />
      <CaseTogether form={loaderData} problem={actionData} inspection={`/inspections/${params.inspectionId}`} />
    </ReadingColumn>
  )
}
