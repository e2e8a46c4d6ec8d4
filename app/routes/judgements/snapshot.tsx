import { door } from '#server/door.ts'
import { snapshotPage } from '#server/judgements/snapshots.ts'
import layout from '../../parts/evidence-layout.scss?url'
import { SnapshotPage } from '../../parts/judgement-snapshot.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/snapshot'

export const loader = door('seeJudgements', async (here) => snapshotPage(here, here.params['judgement'], here.params['number']))

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: layout }]
export const meta = ({ loaderData }: Route.MetaArgs) => titled(loaderData ? `Snapshot ${loaderData.number}: ${loaderData.content.judgement.says}` : 'Snapshot of a judgement')

export default function Snapshot({ loaderData, params }: Route.ComponentProps) {
  const base = `/inspections/${params.inspectionId}`
  return <SnapshotPage page={loaderData} base={base} address={`${base}/judgements/${params.judgement}`} />
}
