import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { checkOnTop } from '#server/versions/new-draft.ts'

/** Only a form leads here; whoever opens the address sees the upload. */
export const loader = door('seeSubmission', async (here) => redirect(`/inspections/${here.inspection.id}/lists/${here.params['submissionId'] ?? ''}`, 303))

export const action = door('checkOnTop', async (here) => {
  const id = await checkOnTop(here, here.params['submissionId'] ?? '')
  if (!id) throw new Response(null, { status: 404 })
  return redirect(`/inspections/${here.inspection.id}/lists/${id}`, 303)
})
