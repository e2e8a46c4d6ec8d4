import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { awaySetting, changeAway } from '#server/fields/away.ts'
import { AwayForm } from '../../parts/inspection-away.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/away'

export const loader = door('prepareAway', async (here) => ({ setting: await awaySetting(here), back: `/inspections/${here.inspection.id}/settings` }))

export const action = door('changeAway', async (here) => {
  const changed = await changeAway(here)
  return 'refusal' in changed ? changed.refusal : redirect(`/inspections/${here.inspection.id}/settings?done=away-changed`, 303)
})

export const meta = titledByPage

export default function Away({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="When the network is away" problem={actionData} />
      <AwayForm {...loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
