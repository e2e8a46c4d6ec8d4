import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { noLongerForm, takeAway } from '#server/selection/own-filters.ts'
import { readForm } from '#server/web/form.ts'

/** Only a form leads here; whoever opens the address sees what is kept. */
export const loader = door('seeWaysToChoose', async (here) => redirect(`/inspections/${here.inspection.id}/children/filters`, 303))

export const action = door('keepChoice', async (here) => {
  const form = await readForm(here.request, noLongerForm)
  if (!form.ok) throw new Response(null, { status: 404 })
  await takeAway(here, form.value.of, form.value.id)
  return redirect(`/inspections/${here.inspection.id}/children/${form.value.of === 'own_pattern' ? 'patterns' : 'filters'}?done=choice-away`, 303)
})
