import { spanOf } from '#server/access/sessions.ts'
import { door } from '#server/door.ts'

/** Asked by the notice that a session is about to end. That it was asked is what makes the session last. */
export const loader = door('staySignedIn', async (here) => Response.json(spanOf(here.visit, here.workbench.clock)))
