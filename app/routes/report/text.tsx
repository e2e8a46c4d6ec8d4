import { door } from '#server/door.ts'
import { readReport } from '#server/report/read-text.ts'
import { markingOf, reportTitle } from '#server/report/word.ts'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { ReportReading } from '../../parts/report-reading.tsx'
import type { RouteHandle } from '../../root.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/text'

export const loader = door('seeReport', async (here) => {
  const reading = await readReport(here)
  return { reading, marking: markingOf(reading), title: reportTitle(reading.content) }
})

// On paper as in the Word document: only what is published has no marking.
export const handle: RouteHandle = { isPublic: (data) => (data as Route.ComponentProps['loaderData']).marking === '' }

export const meta = () => titled('The report as it reads')

export default function Text({ loaderData }: Route.ComponentProps) {
  return <ReadingColumn><ReportReading {...loaderData} /></ReadingColumn>
}
