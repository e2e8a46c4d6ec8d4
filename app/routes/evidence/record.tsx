import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { recordPage } from '#server/evidence/record.ts'
import { removeEvidence } from '#server/evidence/remove.ts'
import { EvidenceRecord } from '../../parts/evidence-record.tsx'
import layout from '../../parts/evidence-layout.scss?url'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/record'

export const loader = door('seeEvidence', async (here) => recordPage(here, here.params['evidenceId'] ?? ''))

export const action = door('removeEvidence', async (here) => {
  const [id, back] = [here.params['evidenceId'] ?? '', (await here.request.formData()).get('change') === 'bring-back']
  await removeEvidence(here, id, back)
  const list = `/inspections/${here.inspection.id}/evidence`
  return redirect(back ? `${list}/${id}?done=evidence-brought-back` : `${list}?done=evidence-removed&record=${id}`, 303)
})

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: layout }]
export const meta = () => titled('Evidence')

export default function Evidence({ loaderData, params }: Route.ComponentProps) {
  return <EvidenceRecord page={loaderData} base={`/inspections/${params.inspectionId}`} />
}
