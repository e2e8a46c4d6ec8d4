import { door } from '#server/door.ts'
import { answerPublic } from '#server/statistics/public/answer.ts'
import { seeRelease } from '#server/statistics/public/releases.ts'
import { StatisticsRelease } from '../../parts/statistics-release.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/release'
import { keptHeaders, publicHandle } from './frame.ts'

export const loader = door('openPublicPage', async (here) => answerPublic(here, await seeRelease(here)))

export const headers = keptHeaders
export const handle = publicHandle
export const meta = ({ loaderData }: Route.MetaArgs) => titled(loaderData?.release.title ?? 'Statistics')

export default function Release({ loaderData }: Route.ComponentProps) {
  return <StatisticsRelease {...loaderData} />
}
