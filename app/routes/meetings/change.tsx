import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { changeMeeting, prepareMeeting } from '#server/meetings/save.ts'
import { MeetingForm } from '../../parts/meeting-form.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/change'

export const loader = door('prepareMeetingChange', async (here) => {
  const form = await prepareMeeting(here, here.params['meetingId'] ?? '')
  if (!form) throw new Response(null, { status: 404 })
  return form
})

export const action = door('changeMeeting', async (here) => {
  const saved = await changeMeeting(here, here.params['meetingId'] ?? '')
  if (!saved) throw new Response(null, { status: 404 })
  return 'refusal' in saved ? saved.refusal : redirect(`/inspections/${here.inspection.id}/meetings/${saved.id}?done=meeting-changed`, 303)
})

export const meta = titledByPage

export default function ChangeMeeting({ loaderData, actionData, params }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Change a meeting" problem={actionData} />
      <MeetingForm title="Change a meeting" form={loaderData} problem={actionData} back={{ href: `/inspections/${params.inspectionId}/meetings/${params.meetingId}`, text: 'The meeting' }} changing />
    </ReadingColumn>
  )
}
