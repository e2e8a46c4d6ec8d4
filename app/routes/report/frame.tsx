import { Outlet } from 'react-router'
import { door } from '#server/door.ts'
import { correctionNotice } from '#server/report/publications.ts'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { ReportCorrection } from '../../parts/report-correction.tsx'
import type { Route } from './+types/frame'

export const loader = door('seeReport', correctionNotice)

/** The frame of every page of the report: while what was published is corrected, each says that it still stands. */
export default function Frame({ loaderData }: Route.ComponentProps) {
  return <>{loaderData ? <ReadingColumn><ReportCorrection notice={loaderData} /></ReadingColumn> : null}<Outlet /></>
}
