import { redirect } from 'react-router'
import { choicesFor, setUpInspection } from '#server/inspections/set-up.ts'
import { door } from '#server/door.ts'
import { InspectionForm } from '../../parts/inspection-form.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/new'

export const loader = door('prepareInspection', async (here) => choicesFor(here, null))

export const action = door('setUpInspection', async (here) => {
  const made = await setUpInspection(here)
  if ('refusal' in made) return made.refusal
  here.about('inspection', made.id)
  return redirect(`/inspections/${made.id}?done=inspection-set-up`, 303)
})

export const meta = titledByPage

export default function New({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Set up an inspection" problem={actionData} />
      <InspectionForm choices={loaderData} problem={actionData} values={{}} back="/inspections" title="Set up an inspection" button="Set up the inspection" isNew />
    </ReadingColumn>
  )
}
