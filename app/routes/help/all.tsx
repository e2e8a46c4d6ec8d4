import { flags, rules } from '#annex-a/rules/index.ts'
import { headList } from '#annex-a/rules/words.ts'
import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import { listsAndDocuments } from '#annex-a/specification/lists/index.ts'
import { door } from '#server/door.ts'
import { EverythingPage } from '../../parts/help-index.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/all'

export const loader = door('openPublicPage', async () => ({
  lists: listsAndDocuments.map(({ number, name, fields }) => ({ id: String(number), says: headList({ number, name }), fields: Object.entries(fields).map(([field, { label }]) => ({ name: field, label })) })),
  codeSets: Object.entries(codeSets).map(([name, { says }]) => ({ name, says })),
  rules: rules.map(({ code, title }) => ({ code, title })), flags: flags.map(({ code, title }) => ({ code, title })),
}))

export const meta = () => titled('All pages of the help')

export default function All({ loaderData }: Route.ComponentProps) {
  return <EverythingPage {...loaderData} />
}
