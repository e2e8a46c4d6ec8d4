import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { seeThread } from '#server/threads/see-threads.ts'
import { write } from '#server/threads/write.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { ThreadPage } from '../../parts/thread-page.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/thread'

export const loader = door('seeThreads', async (here) => {
  const view = await seeThread(here, here.params['threadId'] ?? '')
  if (!view) throw new Response(null, { status: 404 })
  here.about('thread', view.thread.id)
  return view
})

export const action = door('writeInThread', async (here) => {
  const id = here.params['threadId'] ?? ''
  const written = await write(here, id)
  if (!written) throw new Response(null, { status: 404 })
  return 'refusal' in written ? written.refusal : redirect(`/inspections/${here.inspection.id}/threads/${id}?done=${written.done}`, 303)
})

export const meta = titledByPage

export default function Thread({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title={`Question ${loaderData.thread.number}`} problem={actionData} />
      <DoneBanner />
      <ThreadPage view={loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
