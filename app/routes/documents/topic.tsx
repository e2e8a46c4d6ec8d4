import { redirect } from 'react-router'
import { topicInAddress } from '#server/documents/desk.ts'
import { keepDocuments } from '#server/documents/keep-documents.ts'
import { receiveDocuments, type Documents } from '#server/documents/receive-documents.ts'
import { seeTopic } from '#server/documents/see-topic.ts'
import { door } from '#server/door.ts'
import { DocumentsTopic } from '../../parts/documents-topic.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/topic'

export const loader = door('seeDocuments', seeTopic)

export const action = door('sendDocuments', async (here, documents: Documents) => {
  const kept = await keepDocuments(here, documents, topicInAddress(here))
  return 'refusal' in kept ? kept.refusal : redirect(`/inspections/${here.inspection.id}/documents/sent/${kept.delivery}`, 303)
}, (here) => receiveDocuments(here.request, here.inspection, here.workbench))

export const meta = titledByPage

export default function Topic({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title={`${loaderData.number} ${loaderData.name}`} problem={actionData} />
      <DoneBanner />
      <DocumentsTopic view={loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
