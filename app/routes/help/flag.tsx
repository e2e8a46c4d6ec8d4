import { flagByCode } from '#annex-a/rules/index.ts'
import { door } from '#server/door.ts'
import { FlagHelpPage } from '../../parts/help-rule.tsx'
import { flagHelp } from '../../words/rule-help.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/flag'

export const loader = door('openPublicPage', async (here) => {
  const flag = flagByCode(here.params['code'] ?? '')
  if (!flag) throw new Response(null, { status: 404 })
  return flagHelp(flag)
})

export const meta = ({ loaderData }: Route.MetaArgs) => titled(loaderData?.title ?? 'Something to know about a child')

export default function Flag({ loaderData }: Route.ComponentProps) {
  return <FlagHelpPage help={loaderData} />
}
