import { door } from '#server/door.ts'
import { seeMeetings } from '#server/meetings/see-meetings.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { MeetingList } from '../../parts/meeting-list.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/list'

export const loader = door('seeMeetings', seeMeetings)

export const meta = () => titled('Planned multi-agency meetings')

export default function Meetings({ loaderData }: Route.ComponentProps) {
  return <><DoneBanner /><MeetingList view={loaderData} /></>
}
