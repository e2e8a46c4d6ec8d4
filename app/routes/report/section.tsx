import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { seeSection } from '#server/report/section.ts'
import { writeSection } from '#server/report/write-section.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { ReportSection } from '../../parts/report-section.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/section'

export const loader = door('prepareReport', async (here) => seeSection(here, here.params['section']))

export const action = door('writeReport', async (here) => {
  const written = await writeSection(here, here.params['section'])
  return 'refusal' in written ? written.refusal : redirect(`/inspections/${here.inspection.id}${written.to}`, 303)
})

export const meta = titledByPage

export default function Section({ loaderData, actionData }: Route.ComponentProps) {
  return <ReadingColumn><PageTitle title={loaderData.section.says} problem={actionData} /><ReportSection view={loaderData} problem={actionData} /></ReadingColumn>
}
