import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { seeDraw } from '#server/draws/see.ts'
import { takeDrawStep } from '#server/draws/steps.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { DrawPage } from '../../parts/draw-page.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/draw'

export const loader = door('seeDraws', async (here) => seeDraw(here, here.params['drawId'] ?? ''))

export const action = door('takeDrawSteps', async (here) => {
  const answered = await takeDrawStep(here, here.params['drawId'] ?? '')
  return 'refusal' in answered ? answered.refusal : redirect(`/inspections/${here.inspection.id}/draws/${here.params['drawId']}?done=${answered.done}`, 303)
})

export const meta = titledByPage

export default function Draw({ loaderData, actionData, params }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title={`Draw ${loaderData.number}`} problem={actionData} />
      {actionData ? null : <DoneBanner />}
      <DrawPage view={loaderData} problem={actionData} inspection={`/inspections/${params.inspectionId}`} />
    </>
  )
}
