import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { saveMeeting } from '#server/team-meetings/save.ts'
import { seeTeamMeeting } from '#server/team-meetings/see.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { TeamMeetingPage } from '../../parts/team-meeting-page.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/meeting'

export const loader = door('seeTeamMeetings', seeTeamMeeting)

export const action = door('keepTeamMeeting', async (here) => {
  const saved = await saveMeeting(here)
  return 'refusal' in saved ? saved.refusal : redirect(`${here.url.pathname.replace(/\.data$/, '')}?done=${saved.done}`, 303)
})

export const meta = titledByPage

export default function TeamMeeting({ loaderData, actionData }: Route.ComponentProps) {
  return <ReadingColumn><PageTitle title="Meeting of the team" problem={actionData} /><TeamMeetingPage view={loaderData} problem={actionData} /></ReadingColumn>
}
