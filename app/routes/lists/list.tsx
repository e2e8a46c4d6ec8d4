import { sayList } from '#annex-a/rules/words.ts'
import { door } from '#server/door.ts'
import { onlyOf, seeListFindings } from '#server/intake/see-findings.ts'
import { FindingsList } from '../../parts/findings-list.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/list'

export const loader = door('seeFindings', async (here) => {
  const view = await seeListFindings(here, here.params['submissionId'] ?? '', here.params['list'] ?? '', onlyOf(here.url))
  if (!view) throw new Response(null, { status: 404 })
  here.about('submission', view.submissionId, { list: view.list })
  return view
})

export const meta = ({ loaderData }: Route.MetaArgs) => titled(loaderData?.list ? `Findings in ${sayList(loaderData.list)}` : 'Findings about the files')

export default function List({ loaderData }: Route.ComponentProps) {
  return <FindingsList view={loaderData} />
}
