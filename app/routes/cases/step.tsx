import { redirect } from 'react-router'
import { noteStep } from '#server/cases/note.ts'
import { door } from '#server/door.ts'

/** Only a form leads here; whoever opens the address sees the case. */
export const loader = door('seeCases', async (here) => redirect(`/inspections/${here.inspection.id}/cases/${encodeURIComponent(here.params['caseId'] ?? '')}`, 303))

export const action = door('noteCaseStep', async (here) => {
  const caseId = here.params['caseId'] ?? ''
  const { done } = await noteStep(here, caseId)
  return redirect(`/inspections/${here.inspection.id}/cases/${caseId}?done=${done}`, 303)
})
