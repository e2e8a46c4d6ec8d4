import { redirect } from 'react-router'
import { considerChild, considerForm } from '#server/cases/considered.ts'
import { door } from '#server/door.ts'
import { cameFrom, carrying } from '#server/selection/came-from.ts'
import { readForm } from '#server/web/form.ts'

/** Only a form leads here; whoever opens the address sees the child. */
export const loader = door('seeChild', async (here) => redirect(`/inspections/${here.inspection.id}/children/${encodeURIComponent(here.params['childId'] ?? '')}${carrying(cameFrom(here.url.searchParams))}`, 303))

export const action = door('considerChild', async (here) => {
  const form = await readForm(here.request, considerForm)
  if (!form.ok) throw new Response(null, { status: 404 })
  const [childId, list] = [here.params['childId'] ?? '', cameFrom(here.url.searchParams)]
  await considerChild(here, childId, form.value)
  return redirect(`/inspections/${here.inspection.id}/children/${childId}${carrying(list)}${list ? '&' : '?'}done=${form.value.state === 'considered' ? 'child-considered' : 'child-set-aside'}`, 303)
})
