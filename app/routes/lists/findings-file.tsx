import { door } from '#server/door.ts'
import { findingsForm } from '#server/outgoing/order.ts'
import { answer, makeReady, notAsked, type Ready } from '#server/outgoing/prepare.ts'
import { orderOf } from '#server/outgoing/take-away.ts'
import { readForm } from '#server/web/form.ts'

/** The findings that a form asks for, to be saved. Asked by a form: a worker's name belongs in no address. */
export const action = door('takeFindings', (here, ready: Ready) => answer(here, ready, { file: 'findings' }), async (here) => {
  const form = await readForm(here.request, findingsForm)
  const order = form.ok ? await orderOf({ ...here, db: here.workbench.store.db }, here.params['submissionId'] ?? '', form.value) : null
  return order ? makeReady(here, order) : notAsked()
})
