import { door } from '#server/door.ts'
import { answerPublic } from '#server/statistics/public/answer.ts'
import { seeReleaseData } from '#server/statistics/public/releases.ts'
import { StatisticsData } from '../../parts/statistics-data.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/data'
import { keptHeaders, publicHandle } from './frame.ts'

export const loader = door('openPublicPage', async (here) => answerPublic(here, await seeReleaseData(here)))

export const headers = keptHeaders
export const handle = publicHandle
export const meta = ({ loaderData }: Route.MetaArgs) => titled(loaderData ? `Data files: ${loaderData.release.title}` : 'Statistics')

export default function Data({ loaderData }: Route.ComponentProps) {
  return <StatisticsData {...loaderData} />
}
