import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { openAgain, signOffPage } from '#server/judgements/sign-off.ts'
import { OpenAgainPage } from '../../parts/judgement-open-again.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/open-again'

export const loader = door('prepareSignOff', async (here) => signOffPage(here, here.params['judgement']))

export const action = door('openJudgementAgain', async (here) => {
  const opened = await openAgain(here, here.params['judgement'])
  return 'refusal' in opened ? opened.refusal : redirect(`/inspections/${here.inspection.id}/judgements/${here.params['judgement']}?done=judgement-opened`, 303)
})

export const meta = titledByPage

export default function OpenAgain({ loaderData, actionData, params }: Route.ComponentProps) {
  const base = `/inspections/${params.inspectionId}`
  return <OpenAgainPage page={loaderData} base={base} address={`${base}/judgements/${params.judgement}`} problem={actionData} />
}
