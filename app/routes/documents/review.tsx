import { redirect } from 'react-router'
import { pageOf } from '#server/documents/desk.ts'
import { prepareReview, reviewFile } from '#server/documents/review.ts'
import { door } from '#server/door.ts'
import { DocumentsReviewForm } from '../../parts/documents-topic-forms.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/review'

export const loader = door('prepareReview', prepareReview)

export const action = door('reviewDocument', async (here) => {
  const said = await reviewFile(here)
  return 'refusal' in said ? said.refusal : redirect(`${pageOf(here.inspection, said.topic)}?done=document-${said.verdict}`, 303)
})

export const meta = titledByPage

export default function Review({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Read or returned" problem={actionData} />
      <DocumentsReviewForm form={loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
