import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { limitAreas, prepareAreas } from '#server/meetings/areas.ts'
import { MeetingAreasForm } from '../../parts/meeting-areas-form.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/areas'

export const loader = door('prepareAreas', prepareAreas)

export const action = door('limitAreas', async (here) => {
  const limited = await limitAreas(here)
  return 'refusal' in limited ? limited.refusal : redirect(`/inspections/${here.inspection.id}/meetings?done=${limited.done}`, 303)
})

export const meta = titledByPage

export default function Areas({ loaderData, actionData, params }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Areas to be covered" problem={actionData} />
      <MeetingAreasForm form={loaderData} back={`/inspections/${params.inspectionId}/meetings`} problem={actionData} />
    </ReadingColumn>
  )
}
