import { door } from '#server/door.ts'
import { answer, makeReady, type Ready } from '#server/outgoing/prepare.ts'

/** The lists as sent, with what was found beside each row, to be saved. */
export const loader = door('takeAnnotated', (here, ready: Ready) => answer(here, ready, { file: 'annotated' }),
  (here) => makeReady(here, { what: 'annotated', submissionId: here.params['submissionId'] ?? '' }))
