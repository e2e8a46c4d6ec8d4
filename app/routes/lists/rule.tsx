import { door } from '#server/door.ts'
import { seeRuleFindings } from '#server/intake/see-findings.ts'
import { FindingsRule } from '../../parts/findings-rule.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/rule'

export const loader = door('seeFindings', async (here) => {
  const { submissionId = '', list = '', code = '' } = here.params
  const view = await seeRuleFindings(here, submissionId, list, code, Number(here.url.searchParams.get('page') ?? 1))
  if (!view) throw new Response(null, { status: 404 })
  here.about('submission', view.submissionId, { list: view.list, rule: view.code })
  return { view }
})

export const meta = ({ loaderData }: Route.MetaArgs) => titled(loaderData ? `${loaderData.view.title}, page ${loaderData.view.page}` : 'Findings')

export default function Rule({ loaderData }: Route.ComponentProps) {
  return <FindingsRule {...loaderData} />
}
