import { door } from '#server/door.ts'
import { prepareComparison, seeComparison, type Compared } from '#server/versions/see-comparison.ts'
import { CompareVersions } from '../../parts/compare-versions.tsx'
import { titled } from '../../words/titles.ts'
import { sayCalled } from '../../words/versions.ts'
import type { Route } from './+types/compare'

export const loader = door('compareVersions', async (here, compared: Compared | null) => {
  const view = compared && await seeComparison(here, compared)
  if (!view) throw new Response(null, { status: 404 })
  here.about('submission', view.to.id, { from: view.from.id })
  return view
}, prepareComparison)

export const meta = ({ loaderData }: Route.MetaArgs) => titled(loaderData ? `What changed from ${sayCalled(loaderData.from.called)} to ${sayCalled(loaderData.to.called)}` : 'What changed')

export default function Compare({ loaderData }: Route.ComponentProps) {
  return <CompareVersions view={loaderData} />
}
