import { contextReport, seeContext } from '#server/context/see-context.ts'
import { door } from '#server/door.ts'
import { ContextReportText } from '../../parts/context-report.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/context-report'

export const loader = door('seeContext', async (here) => ({ ...contextReport(await seeContext(here)), back: `/inspections/${here.inspection.id}/context` }))

export const meta = () => titled('Context section as report text')

export default function ContextReport({ loaderData }: Route.ComponentProps) {
  return <ReadingColumn><ContextReportText {...loaderData} /></ReadingColumn>
}
