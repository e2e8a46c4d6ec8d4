import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { evidenceToChange } from '#server/evidence/prepare.ts'
import { changeEvidence } from '#server/evidence/save.ts'
import { EvidenceForm } from '../../parts/evidence-form.tsx'
import layout from '../../parts/evidence-layout.scss?url'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/edit'

export const loader = door('prepareEvidence', async (here) => evidenceToChange(here, here.params['evidenceId'] ?? ''))

export const action = door('changeEvidence', async (here) => {
  const saved = await changeEvidence(here, here.params['evidenceId'] ?? '')
  if ('refusal' in saved) return saved.refusal
  const evidence = `/inspections/${here.inspection.id}/evidence`
  return redirect(saved.another === null ? `${evidence}/${saved.id}?done=evidence-changed` : `${evidence}/new?${saved.another}&done=evidence-changed`, 303)
})

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: layout }]
export const meta = titledByPage

export default function ChangeEvidence({ loaderData, actionData, params }: Route.ComponentProps) {
  return <EvidenceForm title="Change evidence" form={loaderData} problem={actionData} back={`/inspections/${params.inspectionId}/evidence/${params.evidenceId}`} />
}
