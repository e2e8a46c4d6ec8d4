import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { chooseObservers } from '#server/meetings/observers.ts'
import { seeMeeting } from '#server/meetings/see-meeting.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { MeetingPage } from '../../parts/meeting-page.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { sayMeetingKind } from '../../words/meetings.ts'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/meeting'

export const loader = door('seeMeetings', async (here) => {
  const view = await seeMeeting(here, here.params['meetingId'] ?? '')
  if (!view) throw new Response(null, { status: 404 })
  here.about('meeting', view.meeting.id)
  return view
})

export const action = door('chooseObservers', async (here) => {
  const id = here.params['meetingId'] ?? ''
  const chosen = await chooseObservers(here, id)
  if (!chosen) throw new Response(null, { status: 404 })
  return 'refusal' in chosen ? chosen.refusal : redirect(`/inspections/${here.inspection.id}/meetings/${id}?done=${chosen.done}`, 303)
})

export const meta = titledByPage

export default function Meeting({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title={sayMeetingKind(loaderData.meeting.kind)} problem={actionData} />
      <DoneBanner />
      <MeetingPage view={loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
