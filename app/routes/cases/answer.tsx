import { redirect } from 'react-router'
import { answerReferral, prepareAnswer } from '#server/cases/audits.ts'
import { door } from '#server/door.ts'
import { AnswerForm } from '../../parts/case-step-forms.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/answer'

export const loader = door('prepareAnswerToReferral', async (here) => prepareAnswer(here, here.params['caseId'] ?? '', here.params['referralId'] ?? ''))

export const action = door('answerReferral', async (here) => {
  const answered = await answerReferral(here, here.params['caseId'] ?? '', here.params['referralId'] ?? '')
  return 'refusal' in answered ? answered.refusal : redirect(`/inspections/${here.inspection.id}/audits/${here.params['caseId']}?done=${answered.done}`, 303)
})

export const meta = titledByPage

export default function AnswerReferral({ loaderData, actionData, params }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Answer about a child who may not be safe" problem={actionData} />
      <AnswerForm form={loaderData} problem={actionData} back={`/inspections/${params.inspectionId}/audits/${params.caseId}`} />
    </ReadingColumn>
  )
}
