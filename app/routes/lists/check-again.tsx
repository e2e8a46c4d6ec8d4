import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { checkAgain } from '#server/intake/check-again.ts'

/** Only a form leads here; whoever opens the address sees the version. */
export const loader = door('seeSubmission', async (here) => redirect(`/inspections/${here.inspection.id}/lists/${here.params['submissionId'] ?? ''}`, 303))

export const action = door('checkAgain', async (here) => {
  const id = await checkAgain(here, here.params['submissionId'] ?? '')
  if (!id) throw new Response(null, { status: 404 })
  return redirect(`/inspections/${here.inspection.id}/lists/${id}?done=lists-checked-again`, 303)
})
