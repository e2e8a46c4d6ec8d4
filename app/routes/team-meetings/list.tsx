import { door } from '#server/door.ts'
import { seeTeamMeetings } from '#server/team-meetings/see.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { TeamMeetingList } from '../../parts/team-meeting-list.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/list'

export const loader = door('seeTeamMeetings', seeTeamMeetings)

export const meta = () => titled('Meetings of the team')

export default function TeamMeetings({ loaderData }: Route.ComponentProps) {
  return <><DoneBanner /><TeamMeetingList view={loaderData} /></>
}
