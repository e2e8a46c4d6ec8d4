import { door } from '#server/door.ts'
import { answer, makeExport, type Ready } from '#server/outgoing/prepare.ts'

/** Everything that is kept of the inspection, as one ZIP. */
export const loader = door('takeExport', (here, ready: Ready) => answer(here, ready, { scope: 'team' }), (here) => makeExport(here))
