import { redirect } from 'react-router'
import { changeDate, prepareDate } from '#server/calendar/change-date.ts'
import { door } from '#server/door.ts'
import { CalendarDateForm } from '../../parts/calendar-date-form.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/calendar-date'

export const loader = door('prepareDateChange', async (here) => {
  const form = await prepareDate(here, here.params['milestone'] ?? '')
  if (!form) throw new Response(null, { status: 404 })
  return { ...form, back: `/inspections/${here.inspection.id}/calendar` }
})

export const action = door('changeDate', async (here) => {
  const changed = await changeDate(here, here.params['milestone'] ?? '')
  if (!changed) throw new Response(null, { status: 404 })
  return 'refusal' in changed ? changed.refusal : redirect(`/inspections/${here.inspection.id}/calendar?done=${changed.done}`, 303)
})

export const meta = titledByPage

export default function CalendarDate({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Change a date" problem={actionData} />
      <CalendarDateForm {...loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
