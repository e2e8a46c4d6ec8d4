import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { addMeeting, prepareMeeting } from '#server/meetings/save.ts'
import { MeetingForm } from '../../parts/meeting-form.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/new'

export const loader = door('prepareMeeting', async (here) => (await prepareMeeting(here, null))!)

export const action = door('addMeeting', async (here) => {
  const saved = await addMeeting(here)
  return 'refusal' in saved ? saved.refusal : redirect(`/inspections/${here.inspection.id}/meetings?done=meeting-added`, 303)
})

export const meta = titledByPage

export default function NewMeeting({ loaderData, actionData, params }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Add a meeting" problem={actionData} />
      <MeetingForm title="Add a meeting" form={loaderData} problem={actionData} back={{ href: `/inspections/${params.inspectionId}/meetings`, text: 'Planned meetings' }} />
    </ReadingColumn>
  )
}
