import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { signOff, signOffPage } from '#server/judgements/sign-off.ts'
import layout from '../../parts/evidence-layout.scss?url'
import { SignOffPage } from '../../parts/judgement-sign-off.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/sign-off'

export const loader = door('prepareSignOff', async (here) => signOffPage(here, here.params['judgement']))

export const action = door('signOffJudgement', async (here) => {
  const signed = await signOff(here, here.params['judgement'])
  return 'refusal' in signed ? signed.refusal : redirect(`/inspections/${here.inspection.id}/judgements/${here.params['judgement']}?done=judgement-signed`, 303)
})

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: layout }]
export const meta = titledByPage

export default function SignOff({ loaderData, actionData, params }: Route.ComponentProps) {
  const base = `/inspections/${params.inspectionId}`
  return <SignOffPage page={loaderData} base={base} address={`${base}/judgements/${params.judgement}`} problem={actionData} />
}
