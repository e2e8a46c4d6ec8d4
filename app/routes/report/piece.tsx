import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { chooseEvidence, prepareChoice } from '#server/report/choose-evidence.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { ReportChoice } from '../../parts/report-choice.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/piece'

export const loader = door('prepareReport', prepareChoice)

export const action = door('writeReport', async (here) => {
  const chosen = await chooseEvidence(here)
  return 'refusal' in chosen ? chosen.refusal : redirect(`/inspections/${here.inspection.id}/report/section/${chosen.section}?done=report-evidence#piece-${chosen.pieceId}`, 303)
})

export const meta = titledByPage

export default function Piece({ loaderData, actionData }: Route.ComponentProps) {
  return <ReadingColumn><PageTitle title="Choose evidence for the report" problem={actionData} /><ReportChoice choice={loaderData} problem={actionData} /></ReadingColumn>
}
