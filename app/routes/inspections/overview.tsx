import { overviewOf } from '#server/inspections/overview.ts'
import { door } from '#server/door.ts'
import { CaseNoticesBanner } from '../../parts/case-notices.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { InspectionFacts } from '../../parts/inspection-facts.tsx'
import { InspectionTasks } from '../../parts/inspection-tasks.tsx'
import { OverviewDocuments } from '../../parts/overview-documents.tsx'
import { OverviewDue } from '../../parts/overview-due.tsx'
import { OverviewLists } from '../../parts/overview-lists.tsx'
import { OverviewOwn } from '../../parts/overview-own.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/overview'

export const loader = door('seeInspection', async (here) => overviewOf(here))

export const meta = ({ loaderData }: Route.MetaArgs) => titled(`Inspection of ${loaderData?.authority ?? 'an authority'}`)

export default function Overview({ loaderData }: Route.ComponentProps) {
  const { work } = loaderData
  return (
    <ReadingColumn>
      <DoneBanner />
      <h1 className="govuk-heading-l">Overview</h1>
      {work ? <OverviewDue overview={loaderData} work={work} /> : null}
      {work?.own ? <OverviewOwn own={work.own} address={`/inspections/${loaderData.id}`} /> : null}
      {/* After the one button, so that on a phone a long notice does not take the first screen. */}
      <CaseNoticesBanner inspection={`/inspections/${loaderData.id}`} notices={loaderData.caseNotices} />
      {work ? <><OverviewLists overview={loaderData} work={work} /><OverviewDocuments overview={loaderData} work={work} /></> : null}
      <InspectionTasks overview={loaderData} />
      <InspectionFacts overview={loaderData} />
    </ReadingColumn>
  )
}
