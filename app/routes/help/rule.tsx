import { ruleByCode } from '#annex-a/rules/index.ts'
import { door } from '#server/door.ts'
import { RuleHelpPage } from '../../parts/help-rule.tsx'
import { ruleHelp } from '../../words/rule-help.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/rule'

export const loader = door('openPublicPage', async (here) => {
  const rule = ruleByCode(here.params['code'] ?? '')
  if (!rule) throw new Response(null, { status: 404 })
  return ruleHelp(rule)
})

export const meta = ({ loaderData }: Route.MetaArgs) => titled(loaderData?.title ?? 'What is checked')

export default function Rule({ loaderData }: Route.ComponentProps) {
  return <RuleHelpPage help={loaderData} />
}
