import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { newEvidence } from '#server/evidence/prepare.ts'
import { recordEvidence } from '#server/evidence/save.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { EvidenceForm } from '../../parts/evidence-form.tsx'
import layout from '../../parts/evidence-layout.scss?url'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/new'

export const loader = door('prepareEvidence', async (here) => newEvidence(here))

export const action = door('recordEvidence', async (here) => {
  const saved = await recordEvidence(here)
  if ('refusal' in saved) return saved.refusal
  const evidence = `/inspections/${here.inspection.id}/evidence`
  return redirect(saved.another === null ? `${evidence}/${saved.id}?done=evidence-recorded` : `${evidence}/new?${saved.another}&done=evidence-recorded`, 303)
})

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: layout }]
export const meta = titledByPage

export default function NewEvidence({ loaderData, actionData, params }: Route.ComponentProps) {
  return (
    <>
      {actionData ? null : <DoneBanner />}
      <EvidenceForm title="Record evidence" form={loaderData} problem={actionData} back={`/inspections/${params.inspectionId}/evidence`} />
    </>
  )
}
