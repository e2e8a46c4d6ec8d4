import { door } from '#server/door.ts'
import { seeMatrix } from '#server/evidence/triangulation/matrix.ts'
import layout from '../../parts/evidence-layout.scss?url'
import { EvidenceMatrix } from '../../parts/evidence-matrix.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/matrix'

export const loader = door('seeEvidence', seeMatrix)

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: layout }]
export const meta = () => titled('Criteria by kind of source')

export default function Matrix({ loaderData, params }: Route.ComponentProps) {
  return <EvidenceMatrix view={loaderData} base={`/inspections/${params.inspectionId}`} />
}
