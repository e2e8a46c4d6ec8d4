import { door } from '#server/door.ts'
import { judgementLines } from '#server/judgements/pages.ts'
import layout from '../../parts/evidence-layout.scss?url'
import { JudgementList } from '../../parts/judgement-list.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/list'

export const loader = door('seeJudgements', async (here) => judgementLines(here))

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: layout }]
export const meta = () => titled('Judgements')

export default function Judgements({ loaderData, params }: Route.ComponentProps) {
  return <JudgementList lines={loaderData} base={`/inspections/${params.inspectionId}`} />
}
