import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { askSecondReading, prepareReading } from '#server/readings/ask.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingAskForm } from '../../parts/reading-ask-form.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/new'

export const loader = door('prepareReading', prepareReading)

export const action = door('askSecondReading', async (here) => {
  const asked = await askSecondReading(here)
  return 'refusal' in asked ? asked.refusal : redirect(`/inspections/${here.inspection.id}/readings/${asked.id}?done=reading-asked`, 303)
})

export const meta = titledByPage

export default function NewReading({ loaderData, actionData, params }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Have a case read twice" problem={actionData} />
      <ReadingAskForm form={loaderData} problem={actionData} inspection={`/inspections/${params.inspectionId}`} />
    </ReadingColumn>
  )
}
