import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { markCasesSeen, seenForm } from '#server/selection/case-notices.ts'
import { readForm } from '#server/web/form.ts'

/** Only a form leads here; whoever opens the address sees the cases. */
export const loader = door('seeCases', async (here) => redirect(`/inspections/${here.inspection.id}/cases`, 303))

export const action = door('markCasesSeen', async (here) => {
  const form = await readForm(here.request, seenForm)
  if (!form.ok) throw new Response(null, { status: 404 })
  await markCasesSeen(here, form.value)
  return redirect(`/inspections/${here.inspection.id}/cases?done=cases-seen`, 303)
})
