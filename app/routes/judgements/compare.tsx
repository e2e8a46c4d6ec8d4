import { door } from '#server/door.ts'
import { comparePage } from '#server/judgements/snapshots.ts'
import layout from '../../parts/evidence-layout.scss?url'
import { ComparePage } from '../../parts/judgement-compare.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/compare'

export const loader = door('seeJudgements', async (here) => comparePage(here, here.params['judgement']))

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: layout }]
export const meta = () => titled('What changed in a judgement')

export default function Compare({ loaderData, params }: Route.ComponentProps) {
  return <ComparePage page={loaderData} address={`/inspections/${params.inspectionId}/judgements/${params.judgement}`} />
}
