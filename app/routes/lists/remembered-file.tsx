import { door } from '#server/door.ts'
import { asAttachment } from '#server/intake/download.ts'
import { exportRemembered } from '#server/mapping/see-remembered.ts'

/** All that is remembered, as a file for the command line. */
export const loader = door('seeRemembered', async (here) => new Response(`${JSON.stringify(await exportRemembered(here), null, 2)}\n`, {
  headers: { 'Content-Type': 'application/json; charset=utf-8', 'Content-Disposition': asAttachment('confirmed.json') },
}))
