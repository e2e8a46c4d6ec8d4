import { door } from '#server/door.ts'
import { answerTyping, startTyping } from '#server/fields/answer.ts'

/** Asked by a page's script: what it needs before it saves by itself. */
export const loader = door('prepareTyping', async (here) => Response.json(await startTyping(here)))

/** One change of one field, kept while somebody types. */
export const action = door('keepTyping', async (here) => Response.json(await answerTyping(here)))
