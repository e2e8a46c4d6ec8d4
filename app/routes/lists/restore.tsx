import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { restoreVersion, seeRestoring } from '#server/versions/new-draft.ts'
import { ListsSureForm } from '../../parts/lists-sure-form.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titled } from '../../words/titles.ts'
import { sayCalled } from '../../words/versions.ts'
import type { Route } from './+types/restore'

export const loader = door('prepareSubmission', async (here) => {
  const view = await seeRestoring(here, here.params['submissionId'] ?? '')
  if (!view) throw new Response(null, { status: 404 })
  return view
})

export const action = door('restoreVersion', async (here) => {
  const id = await restoreVersion(here, here.params['submissionId'] ?? '')
  if (!id) throw new Response(null, { status: 404 })
  return redirect(`/inspections/${here.inspection.id}/lists/${id}`, 303)
})

export const meta = () => titled('Bring back a version')

export default function Restore({ loaderData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <ListsSureForm {...loaderData} asks={`Bring back ${sayCalled(loaderData.called)}?`} button={`Bring back ${sayCalled(loaderData.called)}`}>
        We make a new upload of the same files, with all the lists of {sayCalled(loaderData.called)} and nothing else, and check it by what is known now. Nothing changes for inspectors until you
        look it over and submit it. It then gets a number of its own: no version is ever lost.
      </ListsSureForm>
    </ReadingColumn>
  )
}
