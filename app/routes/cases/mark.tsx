import { redirect } from 'react-router'
import { markCase, markForm } from '#server/cases/marks.ts'
import { door } from '#server/door.ts'
import { readForm } from '#server/web/form.ts'

/** Only a form leads here; whoever opens the address sees the case. */
export const loader = door('seeCases', async (here) => redirect(`/inspections/${here.inspection.id}/cases/${encodeURIComponent(here.params['caseId'] ?? '')}`, 303))

export const action = door('markCase', async (here) => {
  const form = await readForm(here.request, markForm)
  if (!form.ok) throw new Response(null, { status: 404 })
  const caseId = here.params['caseId'] ?? ''
  await markCase(here, caseId, form.value)
  return redirect(`/inspections/${here.inspection.id}/cases/${caseId}?done=case-marked`, 303)
})
