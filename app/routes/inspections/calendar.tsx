import { door } from '#server/door.ts'
import { seeCalendar } from '#server/calendar/see-calendar.ts'
import { CalendarPage } from '../../parts/calendar-page.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/calendar'

export const loader = door('seeCalendar', seeCalendar)

export const meta = () => titled('Calendar')

export default function Calendar({ loaderData }: Route.ComponentProps) {
  return <><DoneBanner /><CalendarPage view={loaderData} /></>
}
