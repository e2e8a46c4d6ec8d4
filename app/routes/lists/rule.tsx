import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { explainRule } from '#server/explanations/explain-rule.ts'
import { onlyOf, seeRuleFindings } from '#server/intake/see-findings.ts'
import { FindingsRule } from '../../parts/findings-rule.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/rule'

export const loader = door('seeFindings', async (here) => {
  const { submissionId = '', list = '', code = '' } = here.params
  const view = await seeRuleFindings(here, submissionId, list, code, Number(here.url.searchParams.get('page') ?? 1), onlyOf(here.url))
  if (!view) throw new Response(null, { status: 404 })
  here.about('submission', view.submissionId, { list: view.list, rule: view.code })
  return { view }
})

/** Explains findings of the rule: those that were ticked, or all. */
export const action = door('explain', async (here) => {
  const { submissionId = '', list = '', code = '' } = here.params
  const explained = await explainRule(here, submissionId, list, code)
  if (!explained) throw new Response(null, { status: 404 })
  if ('refusal' in explained) return explained.refusal
  return redirect(`/inspections/${here.inspection.id}/lists/${submissionId}/list/${list}/rule/${code}?done=explained${onlyOf(here.url) === 'unexplained' ? '&show=unexplained' : ''}`, 303)
})

export const meta = titledByPage

export default function Rule({ loaderData: { view }, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title={`${view.title}, page ${view.page}`} problem={actionData} />
      <FindingsRule view={view} problem={actionData} />
    </>
  )
}
