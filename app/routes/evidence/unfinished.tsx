import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { putAside, unfinishedNotes } from '#server/evidence/working-copy.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { UnfinishedNotes } from '../../parts/evidence-unfinished.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/unfinished'

export const loader = door('seeEvidence', async (here) => unfinishedNotes(here))

export const action = door('recordEvidence', async (here) => {
  const form = await here.request.formData()
  const [id, aside] = [String(form.get('note')), form.get('change') === 'put-aside']
  await putAside(here, id, aside)
  const list = `/inspections/${here.inspection.id}/evidence`
  if (form.get('back') === 'record') return redirect(`${list}/${id}?done=note-put-aside`, 303)
  return redirect(`${list}/unfinished?done=note-${aside ? 'put-aside' : 'taken-up'}`, 303)
})

export const meta = () => titled('Notes not finished')

export default function Unfinished({ loaderData, params }: Route.ComponentProps) {
  return (
    <>
      <DoneBanner />
      <UnfinishedNotes notes={loaderData} base={`/inspections/${params.inspectionId}`} />
    </>
  )
}
