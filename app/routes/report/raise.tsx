import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { preparePoint, raisePoint } from '#server/report/points.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { RaisePointPage } from '../../parts/report-point-forms.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/raise'

export const loader = door('prepareReportPoint', preparePoint)

export const action = door('raiseReportPoint', async (here) => {
  const raised = await raisePoint(here)
  return 'refusal' in raised ? raised.refusal : redirect(`/inspections/${here.inspection.id}/report?done=report-point-raised#points`, 303)
})

export const meta = titledByPage

export default function Raise({ loaderData, actionData }: Route.ComponentProps) {
  return <ReadingColumn><PageTitle title="Raise a point about facts" problem={actionData} /><RaisePointPage form={loaderData} problem={actionData} /></ReadingColumn>
}
