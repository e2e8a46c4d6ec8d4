import { redirect } from 'react-router'
import { referCase, prepareReferral } from '#server/cases/refer.ts'
import { door } from '#server/door.ts'
import { ReferCaseForm } from '../../parts/case-step-forms.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/refer'

export const loader = door('prepareCaseNote', async (here) => prepareReferral(here, here.params['caseId'] ?? ''))

export const action = door('referCase', async (here) => {
  const answered = await referCase(here, here.params['caseId'] ?? '')
  return 'refusal' in answered ? answered.refusal : redirect(`/inspections/${here.inspection.id}/cases/${here.params['caseId']}?done=${answered.done}`, 303)
})

export const meta = titledByPage

export default function ReferCase({ loaderData, actionData, params }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Refer a case back as unsafe" problem={actionData} />
      <ReferCaseForm form={loaderData} problem={actionData} back={`/inspections/${params.inspectionId}/cases/${params.caseId}`} />
    </ReadingColumn>
  )
}
