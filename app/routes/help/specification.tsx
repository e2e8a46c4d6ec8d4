import { door } from '#server/door.ts'
import { specification } from '#server/outgoing/public.ts'

/** What the lists ask for, for other programs. */
export const loader = door('openPublicPage', async () => specification())
