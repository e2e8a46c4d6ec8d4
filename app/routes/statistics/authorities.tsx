import { door } from '#server/door.ts'
import { answerPublic } from '#server/statistics/public/answer.ts'
import { seeAuthorities } from '#server/statistics/public/authorities.ts'
import { AuthoritiesList } from '../../parts/authorities-list.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/authorities'
import { keptHeaders, publicHandle } from './frame.ts'

export const loader = door('openPublicPage', async (here) => answerPublic(here, await seeAuthorities(here)))

export const headers = keptHeaders
export const handle = publicHandle
export const meta = () => titled('Authorities')

export default function Authorities({ loaderData }: Route.ComponentProps) {
  return <AuthoritiesList {...loaderData} />
}
