import { door } from '#server/door.ts'
import { CodeSetHelpPage } from '../../parts/help-codes.tsx'
import { codeSetHelp } from '../../words/code-help.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/code-set'

export const loader = door('openPublicPage', async (here) => {
  const help = codeSetHelp(here.params['set'] ?? '')
  if (!help) throw new Response(null, { status: 404 })
  return help
})

export const meta = ({ loaderData }: Route.MetaArgs) => titled(loaderData ? `Codes: ${loaderData.says}` : 'Codes')

export default function CodeSet({ loaderData }: Route.ComponentProps) {
  return <CodeSetHelpPage help={loaderData} />
}
