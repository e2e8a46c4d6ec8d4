import { door } from '#server/door.ts'
import { answerPublic } from '#server/statistics/public/answer.ts'
import { seeStatistics } from '#server/statistics/public/releases.ts'
import { StatisticsIndexPage } from '../../parts/statistics-index.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/index'
import { keptHeaders, publicHandle } from './frame.ts'

export const loader = door('openPublicPage', async (here) => answerPublic(here, await seeStatistics(here)))

export const headers = keptHeaders
export const handle = publicHandle
export const meta = () => titled('Statistics')

export default function Statistics({ loaderData }: Route.ComponentProps) {
  return <StatisticsIndexPage {...loaderData} />
}
