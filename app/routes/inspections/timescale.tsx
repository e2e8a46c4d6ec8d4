import { redirect } from 'react-router'
import { changeTimescale } from '#server/inspections/change-setting.ts'
import { seeTimescale } from '#server/inspections/see-settings.ts'
import { door } from '#server/door.ts'
import { TimescaleForm } from '../../parts/inspection-setting-form.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/timescale'

export const loader = door('prepareTimescale', async (here) => {
  const setting = await seeTimescale(here, here.params['setting'] ?? '')
  if (!setting) throw new Response(null, { status: 404 })
  return { setting, back: `/inspections/${here.inspection.id}/settings` }
})

export const action = door('changeTimescale', async (here) => {
  const changed = await changeTimescale(here, here.params['setting'] ?? '')
  return 'refusal' in changed ? changed.refusal : redirect(`/inspections/${here.inspection.id}/settings?done=setting-changed`, 303)
})

export const meta = titledByPage

export default function Timescale({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Change a timescale" problem={actionData} />
      <TimescaleForm {...loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
