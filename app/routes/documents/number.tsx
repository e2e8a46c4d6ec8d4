import { redirect } from 'react-router'
import { pageOf } from '#server/documents/desk.ts'
import { isCount, prepareTopic, sayCount } from '#server/documents/say.ts'
import { door } from '#server/door.ts'
import { DocumentsNumberForm } from '../../parts/documents-topic-forms.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/number'

export const loader = door('prepareDocuments', (here) => prepareTopic(here, isCount))

export const action = door('sayOfDocument', async (here) => {
  const said = await sayCount(here)
  return 'refusal' in said ? said.refusal : redirect(`${pageOf(here.inspection, said.topic)}?done=document-number`, 303)
})

export const meta = titledByPage

export default function TheNumber({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Say the number" problem={actionData} />
      <DocumentsNumberForm form={loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
