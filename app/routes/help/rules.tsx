import { rules } from '#annex-a/rules/index.ts'
import { door } from '#server/door.ts'
import { RulesHelpPage } from '../../parts/help-rules.tsx'
import { rulesBySeverity } from '../../words/rule-help.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/rules'

export const loader = door('openPublicPage', async () => ({ groups: rulesBySeverity(rules) }))

export const meta = () => titled('What is checked')

export default function Rules({ loaderData }: Route.ComponentProps) {
  return <RulesHelpPage groups={loaderData.groups} />
}
