import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { changeRemembered } from '#server/mapping/change-remembered.ts'
import { seeRememberedOne } from '#server/mapping/see-remembered.ts'
import { MappingChange } from '../../parts/mapping-change.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/remembered-one'

export const loader = door('seeRemembered', async (here) => {
  const one = await seeRememberedOne(here, here.params['meaningId'] ?? '')
  if (!one) throw new Response(null, { status: 404 })
  here.about('meaning', one.id)
  return one
})

export const action = door('changeRemembered', async (here) => {
  const refusal = await changeRemembered(here, here.params['meaningId'] ?? '')
  return refusal ?? redirect(`/inspections/${here.inspection.id}/lists/remembered?done=meaning-changed`, 303)
})

export const meta = titledByPage

export default function RememberedOne({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="What an own word means" problem={actionData} />
      <MappingChange one={loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
