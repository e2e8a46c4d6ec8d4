import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { newEvidence } from '#server/evidence/prepare.ts'
import { recordEvidence } from '#server/evidence/save.ts'
import { EvidenceForm } from '../../parts/evidence-form.tsx'
import layout from '../../parts/evidence-layout.scss?url'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/new'

export const loader = door('prepareEvidence', async (here) => newEvidence(here))

export const action = door('recordEvidence', async (here) => {
  const saved = await recordEvidence(here)
  return 'refusal' in saved ? saved.refusal : redirect(`/inspections/${here.inspection.id}/evidence/${saved.id}?done=evidence-recorded`, 303)
})

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: layout }]
export const meta = titledByPage

export default function NewEvidence({ loaderData, actionData, params }: Route.ComponentProps) {
  return <EvidenceForm title="Record evidence" form={loaderData} problem={actionData} back={`/inspections/${params.inspectionId}/evidence`} />
}
