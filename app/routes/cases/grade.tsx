import { redirect } from 'react-router'
import { gradeCase, prepareGrade } from '#server/cases/note.ts'
import { door } from '#server/door.ts'
import { CaseGradeForm } from '../../parts/case-step-forms.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/grade'

export const loader = door('prepareCaseNote', async (here) => prepareGrade(here, here.params['caseId'] ?? ''))

export const action = door('gradeCase', async (here) => {
  const answered = await gradeCase(here, here.params['caseId'] ?? '')
  return 'refusal' in answered ? answered.refusal : redirect(`/inspections/${here.inspection.id}/cases/${here.params['caseId']}?done=${answered.done}`, 303)
})

export const meta = titledByPage

export default function GradeCase({ loaderData, actionData, params }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Your view of the work" problem={actionData} />
      <CaseGradeForm form={loaderData} problem={actionData} back={`/inspections/${params.inspectionId}/cases/${params.caseId}`} />
    </ReadingColumn>
  )
}
