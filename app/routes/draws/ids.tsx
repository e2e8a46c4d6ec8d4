import { door } from '#server/door.ts'
import { idsOfStratum } from '#server/draws/see.ts'
import { asAttachment } from '#server/intake/download.ts'

/** The IDs of one stratum, one a line: what the command for drawing reads. */
export const loader = door('takeDrawIds', async (here) => {
  const ids = await idsOfStratum(here, here.params['drawId'] ?? '', Number(here.params['stratum']))
  if (!ids) throw new Response(null, { status: 404 })
  return new Response(ids.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Disposition': asAttachment(ids.name) } })
})
