import { redirect } from 'react-router'
import { pageOf } from '#server/documents/desk.ts'
import { receiveDocuments, type Documents } from '#server/documents/receive-documents.ts'
import { prepareFile, replaceFile } from '#server/documents/replace.ts'
import { door } from '#server/door.ts'
import { DocumentsReplaceForm } from '../../parts/documents-file-forms.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/replace'

export const loader = door('prepareDocuments', prepareFile)

export const action = door('replaceDocument', async (here, documents: Documents) => {
  const said = await replaceFile(here, documents)
  return 'refusal' in said ? said.refusal : redirect(`${pageOf(here.inspection, said.topic)}?done=document-replaced`, 303)
}, (here) => receiveDocuments(here.request, here.inspection, here.workbench))

export const meta = titledByPage

export default function Replace({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Replace a file" problem={actionData} />
      <DocumentsReplaceForm form={loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
