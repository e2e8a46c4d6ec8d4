import { redirect } from 'react-router'
import { keepDocuments } from '#server/documents/keep-documents.ts'
import { receiveDocuments, type Documents } from '#server/documents/receive-documents.ts'
import { prepareDocuments } from '#server/documents/see-delivery.ts'
import { door } from '#server/door.ts'
import { DocumentsSendForm } from '../../parts/documents-send-form.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/send'

export const loader = door('prepareDocuments', prepareDocuments)

export const action = door('sendDocuments', async (here, documents: Documents) => {
  const kept = await keepDocuments(here, documents, null)
  return 'refusal' in kept ? kept.refusal : redirect(`/inspections/${here.inspection.id}/documents/sent/${kept.delivery}`, 303)
}, (here) => receiveDocuments(here.request, here.inspection, here.workbench))

export const meta = titledByPage

export default function Send({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Send documents" problem={actionData} />
      <DocumentsSendForm form={loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
