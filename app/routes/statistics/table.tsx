import { door } from '#server/door.ts'
import { answerPublic } from '#server/statistics/public/answer.ts'
import { seeReleaseTable } from '#server/statistics/public/releases.ts'
import { StatisticsTable } from '../../parts/statistics-table.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/table'
import { keptHeaders, publicHandle } from './frame.ts'

export const loader = door('openPublicPage', async (here) => answerPublic(here, await seeReleaseTable(here)))

export const headers = keptHeaders
export const handle = publicHandle
export const meta = ({ loaderData }: Route.MetaArgs) => titled(loaderData?.table.table.title ?? 'Statistics')

export default function ReleaseTable({ loaderData }: Route.ComponentProps) {
  return <StatisticsTable {...loaderData} />
}
