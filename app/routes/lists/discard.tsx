import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { discardDraft, seeDiscarding } from '#server/intake/withdraw.ts'
import { ListsSureForm } from '../../parts/lists-sure-form.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titled } from '../../words/titles.ts'
import { sayCalled } from '../../words/versions.ts'
import type { Route } from './+types/discard'

export const loader = door('prepareSubmission', async (here) => {
  const view = await seeDiscarding(here, here.params['submissionId'] ?? '')
  if (!view) throw new Response(null, { status: 404 })
  return view
})

export const action = door('discardDraft', async (here) => {
  if (!await discardDraft(here, here.params['submissionId'] ?? '')) throw new Response(null, { status: 404 })
  return redirect(`/inspections/${here.inspection.id}/lists?done=upload-discarded`, 303)
})

export const meta = () => titled('Discard an upload')

export default function Discard({ loaderData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <ListsSureForm {...loaderData} asks={`Discard ${sayCalled(loaderData.called)}?`} button="Discard this upload">
        Nobody but officers of your authority has seen it. What was in it will not be shown any more, and nothing of it is submitted. You can upload the files again.
      </ListsSureForm>
    </ReadingColumn>
  )
}
