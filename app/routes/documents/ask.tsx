import { redirect } from 'react-router'
import { pageOf } from '#server/documents/desk.ts'
import { askFor, isOnRequest } from '#server/documents/review.ts'
import { prepareTopic } from '#server/documents/say.ts'
import { door } from '#server/door.ts'
import { DocumentsAskForm } from '../../parts/documents-topic-forms.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/ask'

export const loader = door('prepareDocumentRequest', (here) => prepareTopic(here, isOnRequest))

export const action = door('askForDocument', async (here) => {
  const said = await askFor(here)
  return 'refusal' in said ? said.refusal : redirect(`${pageOf(here.inspection, said.topic)}?done=${said.asked ? 'document-asked' : 'document-not-asked'}`, 303)
})

export const meta = titledByPage

export default function Ask({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Ask for a document" problem={actionData} />
      <DocumentsAskForm form={loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
