import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { seeCheck } from '#server/submitting/see-check.ts'
import { unchangedFiles } from '#server/submitting/stored-files.ts'
import { submitForm, submitVersion } from '#server/submitting/submit-version.ts'
import { readForm } from '#server/web/form.ts'
import { ListsSubmit } from '../../parts/lists-submit.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/submit'

export const loader = door('prepareSubmission', async (here) => {
  const view = await seeCheck(here, here.params['submissionId'] ?? '')
  if (!view) throw new Response(null, { status: 404 })
  return view
})

export const action = door('submitVersion', async (here, unchanged: ReadonlySet<string>) => {
  const form = await readForm(here.request, submitForm)
  if (!form.ok) return form.refusal
  const done = await submitVersion(here, here.params['submissionId'] ?? '', form.value, unchanged)
  if (!done) throw new Response(null, { status: 404 })
  return 'refusal' in done ? done.refusal : redirect(`/inspections/${here.inspection.id}/lists/${done.submissionId}/receipt?done=lists-submitted`, 303)
}, (here) => unchangedFiles(here.workbench, here.inspection.id, here.params['submissionId'] ?? ''))

export const meta = titledByPage

export default function Submit({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title="Submit lists" problem={actionData} />
      <ListsSubmit view={loaderData} problem={actionData} />
    </>
  )
}
