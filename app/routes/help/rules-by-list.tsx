import { door } from '#server/door.ts'
import { RulesByListPage } from '../../parts/help-index.tsx'
import { askedByList } from '../../words/asked-help.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/rules-by-list'

export const loader = door('openPublicPage', async () => askedByList())

export const meta = () => titled('What is checked, list by list')

export default function RulesByList({ loaderData }: Route.ComponentProps) {
  return <RulesByListPage {...loaderData} />
}
