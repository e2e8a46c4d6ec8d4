import { door } from '#server/door.ts'
import { seeReport } from '#server/report/see-report.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { ReportAuthority } from '../../parts/report-authority.tsx'
import { ReportTeam } from '../../parts/report-team.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/report'

export const loader = door('seeReport', seeReport)

export const meta = () => titled('The report')

export default function Report({ loaderData }: Route.ComponentProps) {
  return <ReadingColumn><DoneBanner />{loaderData.is === 'team' ? <ReportTeam report={loaderData} /> : <ReportAuthority report={loaderData} />}</ReadingColumn>
}
