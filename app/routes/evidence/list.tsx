import { door } from '#server/door.ts'
import { evidenceList } from '#server/evidence/list.ts'
import { EvidenceList } from '../../parts/evidence-list.tsx'
import layout from '../../parts/evidence-layout.scss?url'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/list'

export const loader = door('seeEvidence', async (here) => evidenceList(here))

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: layout }]
export const meta = () => titled('Evidence')

export default function Evidence({ loaderData, params }: Route.ComponentProps) {
  return <EvidenceList list={loaderData} base={`/inspections/${params.inspectionId}`} />
}
