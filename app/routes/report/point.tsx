import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { answerPoint, prepareAnswer } from '#server/report/points.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { AnswerPointPage } from '../../parts/report-point-forms.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/point'

export const loader = door('prepareReport', prepareAnswer)

export const action = door('answerReportPoint', async (here) => {
  const answered = await answerPoint(here)
  return 'refusal' in answered ? answered.refusal : redirect(`/inspections/${here.inspection.id}/report?done=report-point-answered#points`, 303)
})

export const meta = titledByPage

export default function Point({ loaderData, actionData }: Route.ComponentProps) {
  return <ReadingColumn><PageTitle title="A point about the report" problem={actionData} /><AnswerPointPage form={loaderData} problem={actionData} /></ReadingColumn>
}
