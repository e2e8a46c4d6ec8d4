import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { answer, makeReady, notAsked, type Ready } from '#server/outgoing/prepare.ts'
import { takeForm } from '#server/selection/take-away.ts'
import { readForm } from '#server/web/form.ts'

/** Only a form leads here; whoever opens the address sees the children. */
export const loader = door('seeWaysToChoose', async (here) => redirect(`/inspections/${here.inspection.id}/children${here.url.search}`, 303))

/** The children that the address finds, to be saved. */
export const action = door('takeChildren', (here, ready: Ready) => answer(here, ready, { file: 'children' }), async (here) => {
  const form = await readForm(here.request, takeForm)
  const { id, current_submission_id: submissionId } = here.inspection
  if (!form.ok || submissionId === null) return notAsked()
  return makeReady(here, { what: 'children', inspectionId: id, submissionId, address: here.url.search.slice(1), format: form.value.format })
})
