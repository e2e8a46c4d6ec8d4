import { redirect } from 'react-router'
import { pageOf } from '#server/documents/desk.ts'
import { prepareTopic, sayNotHeld } from '#server/documents/say.ts'
import { door } from '#server/door.ts'
import { DocumentsNotHeldForm } from '../../parts/documents-topic-forms.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/not-held'

export const loader = door('prepareDocuments', (here) => prepareTopic(here))

export const action = door('sayOfDocument', async (here) => {
  const said = await sayNotHeld(here)
  return 'refusal' in said ? said.refusal : redirect(`${pageOf(here.inspection, said.topic)}?done=${said.held ? 'document-held' : 'document-not-held'}`, 303)
})

export const meta = titledByPage

export default function NotHeld({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Is it held?" problem={actionData} />
      <DocumentsNotHeldForm form={loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
