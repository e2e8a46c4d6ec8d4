import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { addMeeting, prepareWhen } from '#server/team-meetings/save.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { TeamMeetingNew } from '../../parts/team-meeting-forms.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/new'

export const loader = door('seeTeamMeetings', prepareWhen)

export const action = door('keepTeamMeeting', async (here) => {
  const added = await addMeeting(here)
  return 'refusal' in added ? added.refusal : redirect(`/inspections/${here.inspection.id}/team-meetings/${added.id}`, 303)
})

export const meta = titledByPage

export default function NewTeamMeeting({ loaderData, actionData }: Route.ComponentProps) {
  return <ReadingColumn><PageTitle title="Write down a meeting of the team" problem={actionData} /><TeamMeetingNew form={loaderData} problem={actionData} /></ReadingColumn>
}
