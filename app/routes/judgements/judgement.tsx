import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { judgementHere } from '#server/judgements/here.ts'
import { judgementPage } from '#server/judgements/pages.ts'
import { recordGrade } from '#server/judgements/record-grade.ts'
import layout from '../../parts/evidence-layout.scss?url'
import { JudgementPage } from '../../parts/judgement-page.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/judgement'

export const loader = door('seeJudgements', async (here) => judgementPage(here, here.params['judgement']))

export const action = door('recordGrade', async (here) => {
  const { code } = judgementHere(here.inspection, here.params['judgement'])
  const recorded = await recordGrade(here, code)
  if ('refusal' in recorded) return recorded.refusal
  return redirect('differs' in recorded ? `/inspections/${here.inspection.id}/fields/judgement/${code}/${recorded.differs}` : `/inspections/${here.inspection.id}/judgements/${code}?done=grade-recorded`, 303)
})

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: layout }]
export const meta = titledByPage

export default function Judgement({ loaderData, actionData, params }: Route.ComponentProps) {
  return <JudgementPage page={loaderData} base={`/inspections/${params.inspectionId}`} problem={actionData} />
}
