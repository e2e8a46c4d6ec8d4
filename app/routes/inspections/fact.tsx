import { redirect } from 'react-router'
import { sayFact } from '#server/inspections/change-setting.ts'
import { seeSwitch } from '#server/inspections/see-settings.ts'
import { door } from '#server/door.ts'
import { SwitchForm } from '../../parts/inspection-setting-form.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/fact'

export const loader = door('prepareFact', async (here) => {
  const setting = await seeSwitch(here, here.params['setting'] ?? '')
  if (!setting) throw new Response(null, { status: 404 })
  return { setting, back: `/inspections/${here.inspection.id}/settings` }
})

export const action = door('sayFact', async (here) => {
  const said = await sayFact(here, here.params['setting'] ?? '')
  return 'refusal' in said ? said.refusal : redirect(`/inspections/${here.inspection.id}/settings?done=fact-said`, 303)
})

export const meta = titledByPage

export default function Fact({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="How the authority keeps its lists" problem={actionData} />
      <SwitchForm {...loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
