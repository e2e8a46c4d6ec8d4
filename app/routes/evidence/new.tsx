import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { newEvidence } from '#server/evidence/prepare.ts'
import { recordEvidence } from '#server/evidence/save.ts'
import { recordBehind } from '#server/evidence/working-copy.ts'
import { newId } from '#server/ids.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { EvidenceForm } from '../../parts/evidence-form.tsx'
import layout from '../../parts/evidence-layout.scss?url'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/new'

/** The address names the note from the first: loaded again, or after a crash, it brings back what was typed. */
export const loader = door('prepareEvidence', async (here) => {
  const note = here.url.searchParams.get('note')
  if (note === null) return redirect(`${here.url.pathname.replace(/\.data$/, '')}?${new URLSearchParams([...here.url.searchParams, ['note', newId()]])}`, 303)
  const record = await recordBehind(here, note)
  return record ? redirect(`/inspections/${here.inspection.id}/evidence/${record}`, 303) : newEvidence(here, note)
})

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
