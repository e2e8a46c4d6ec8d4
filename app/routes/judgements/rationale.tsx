import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { judgementPage } from '#server/judgements/pages.ts'
import { saveRationale } from '#server/judgements/rationale.ts'
import layout from '../../parts/evidence-layout.scss?url'
import { JudgementPage } from '../../parts/judgement-page.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/rationale'

export const loader = door('seeJudgements', async (here) => judgementPage(here, here.params['judgement']))

export const action = door('writeRationale', async (here) => {
  const saved = await saveRationale(here, here.params['judgement'])
  if ('refusal' in saved) return saved.refusal
  const [inspection, code] = [`/inspections/${here.inspection.id}`, here.params['judgement']]
  return redirect('differs' in saved ? `${inspection}/fields/judgement/${code}/${saved.differs}` : `${inspection}/judgements/${code}?done=rationale-saved`, 303)
})

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: layout }]
export const meta = titledByPage

export default function Rationale({ loaderData, actionData, params }: Route.ComponentProps) {
  return <JudgementPage page={loaderData} base={`/inspections/${params.inspectionId}`} problem={actionData} />
}
