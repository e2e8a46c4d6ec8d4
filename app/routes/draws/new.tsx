import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { prepareDraw, setUpDraw } from '#server/draws/set-up.ts'
import { NoListsYet } from '../../parts/children-none.tsx'
import { DrawSetUpPage } from '../../parts/draw-set-up.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/new'

export const loader = door('prepareDraw', prepareDraw)

export const action = door('setUpDraw', async (here) => {
  const done = await setUpDraw(here)
  return 'refusal' in done ? done.refusal : redirect(`/inspections/${here.inspection.id}/draws/${done.drawId}?done=draw-set-up`, 303)
})

export const meta = titledByPage

export default function NewDraw({ loaderData, actionData, params }: Route.ComponentProps) {
  const inspection = `/inspections/${params.inspectionId}`
  return (
    <>
      <PageTitle title="Set up a draw" problem={actionData} />
      {loaderData ? <DrawSetUpPage setUp={loaderData} problem={actionData} inspection={inspection} /> : <><h1 className="govuk-heading-l">Set up a draw</h1><NoListsYet inspection={inspection} /></>}
    </>
  )
}
