import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { teamSteps, prepareStep, takeStep } from '#server/report/steps.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { ReportStepPage } from '../../parts/report-step.tsx'
import { stepWords } from '../../words/report.ts'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/step'

export const loader = door('prepareReport', async (here) => {
  const form = await prepareStep(here, teamSteps)
  // The report has gone on since the page was opened that led here: it says where it is.
  if (!form) throw redirect(`/inspections/${here.inspection.id}/report`, 303)
  return form
})

export const action = door('takeReportStep', async (here) => {
  const taken = await takeStep(here, teamSteps)
  return 'refusal' in taken ? taken.refusal : redirect(`/inspections/${here.inspection.id}/report?done=report-${taken.step}`, 303)
})

export const meta = titledByPage

export default function Step({ loaderData, actionData }: Route.ComponentProps) {
  return <ReadingColumn><PageTitle title={stepWords[loaderData.step].title} problem={actionData} /><ReportStepPage form={loaderData} problem={actionData} /></ReadingColumn>
}
