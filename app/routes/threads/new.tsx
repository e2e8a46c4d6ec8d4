import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { ask, prepareAsk } from '#server/threads/ask.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { ThreadAskForm } from '../../parts/thread-ask-form.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/new'

export const loader = door('prepareThread', async (here) => {
  const form = await prepareAsk(here)
  if (!form) throw new Response(null, { status: 404 })
  return form
})

export const action = door('askInThread', async (here) => {
  const asked = await ask(here)
  return 'refusal' in asked ? asked.refusal : redirect(`/inspections/${here.inspection.id}/threads/${asked.id}?done=thread-asked`, 303)
})

export const meta = titledByPage

export default function NewThread({ loaderData, actionData, params }: Route.ComponentProps) {
  const title = loaderData.maySetDue ? 'Ask the authority' : 'Ask the lead inspector'
  return (
    <ReadingColumn>
      <PageTitle title={title} problem={actionData} />
      <ThreadAskForm form={loaderData} title={title} back={`/inspections/${params.inspectionId}/threads`} problem={actionData} />
    </ReadingColumn>
  )
}
