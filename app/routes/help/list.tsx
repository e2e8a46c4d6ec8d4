import { headList } from '#annex-a/rules/words.ts'
import { listsAndDocuments } from '#annex-a/specification/lists/index.ts'
import { door } from '#server/door.ts'
import { ListHelpPage } from '../../parts/help-list.tsx'
import { listHelp } from '../../words/list-help.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/list'

export const loader = door('openPublicPage', async (here) => {
  const list = listsAndDocuments.find((one) => String(one.number) === here.params['list'])
  if (!list) throw new Response(null, { status: 404 })
  return listHelp(list)
})

export const meta = ({ loaderData }: Route.MetaArgs) => titled(loaderData ? headList(loaderData) : 'Lists')

export default function List({ loaderData }: Route.ComponentProps) {
  return <ListHelpPage help={loaderData} />
}
