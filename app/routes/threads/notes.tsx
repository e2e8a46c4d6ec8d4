import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { seeNotes, writeNote } from '#server/notes/notes.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { NotePage } from '../../parts/note-page.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/notes'

export const loader = door('seeNotes', async (here) => {
  const view = await seeNotes(here)
  if (!view) throw new Response(null, { status: 404 })
  return view
})

export const action = door('writeNote', async (here) => {
  const written = await writeNote(here)
  return 'refusal' in written ? written.refusal : redirect(`/inspections/${here.inspection.id}/notes?${written.address}${written.address ? '&' : ''}done=note-written`, 303)
})

export const meta = titledByPage

export default function Notes({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Private notes of the team" problem={actionData} />
      <DoneBanner />
      <NotePage view={loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
