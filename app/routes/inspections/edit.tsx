import { redirect } from 'react-router'
import { changeDetails, choicesFor, detailsAsTyped } from '#server/inspections/set-up.ts'
import { door } from '#server/door.ts'
import { InspectionForm } from '../../parts/inspection-form.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/edit'

export const loader = door('prepareInspectionChange', async (here) => ({
  choices: await choicesFor(here, here.inspection.id), values: await detailsAsTyped(here.db, here.inspection), address: `/inspections/${here.inspection.id}`,
}))

export const action = door('changeInspection', async (here) => {
  const changed = await changeDetails(here)
  if ('refusal' in changed) return changed.refusal
  here.about('inspection', here.inspection.id)
  return redirect(`/inspections${changed.stays ? `/${here.inspection.id}` : ''}?done=${changed.checksAgain ? 'inspection-date-changed' : 'inspection-changed'}`, 303)
})

export const meta = titledByPage

export default function Edit({ loaderData, actionData }: Route.ComponentProps) {
  const { choices, values, address } = loaderData
  return (
    <ReadingColumn>
      <PageTitle title="Change the inspection" problem={actionData} />
      <InspectionForm choices={choices} problem={actionData} values={values} back={address} title="Change the dates or the team" button="Save the changes" isNew={false} />
    </ReadingColumn>
  )
}
