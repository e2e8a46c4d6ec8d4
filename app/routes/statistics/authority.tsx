import { door } from '#server/door.ts'
import { answerPublic } from '#server/statistics/public/answer.ts'
import { seeAuthority } from '#server/statistics/public/authorities.ts'
import { AuthorityOutcomes } from '../../parts/authority-outcomes.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/authority'
import { keptHeaders, publicHandle } from './frame.ts'

export const loader = door('openPublicPage', async (here) => answerPublic(here, await seeAuthority(here)))

export const headers = keptHeaders
export const handle = publicHandle
export const meta = ({ loaderData }: Route.MetaArgs) => titled(loaderData ? `${loaderData.authority.name}: inspection outcomes` : 'Authorities')

export default function AuthorityHistory({ loaderData }: Route.ComponentProps) {
  return <AuthorityOutcomes {...loaderData} />
}
