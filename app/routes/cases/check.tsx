import { redirect } from 'react-router'
import { checkReferral, prepareCheck } from '#server/cases/refer.ts'
import { door } from '#server/door.ts'
import { CheckReferralForm } from '../../parts/case-step-forms.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/check'

export const loader = door('prepareCaseNote', async (here) => prepareCheck(here, here.params['caseId'] ?? '', here.params['referralId'] ?? ''))

export const action = door('checkReferral', async (here) => {
  const answered = await checkReferral(here, here.params['caseId'] ?? '', here.params['referralId'] ?? '')
  return 'refusal' in answered ? answered.refusal : redirect(`/inspections/${here.inspection.id}/cases/${here.params['caseId']}?done=${answered.done}`, 303)
})

export const meta = titledByPage

export default function CheckReferral({ loaderData, actionData, params }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="What did you find?" problem={actionData} />
      <CheckReferralForm form={loaderData} problem={actionData} back={`/inspections/${params.inspectionId}/cases/${params.caseId}`} />
    </ReadingColumn>
  )
}
