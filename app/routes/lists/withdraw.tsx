import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { seeWithdrawal, withdraw, withdrawalForm } from '#server/intake/withdraw.ts'
import { readForm } from '#server/web/form.ts'
import { ListsWithdrawForm } from '../../parts/lists-withdraw-form.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/withdraw'

export const loader = door('prepareSubmission', async (here) => {
  const view = await seeWithdrawal(here, here.params['submissionId'] ?? '')
  if (!view) throw new Response(null, { status: 404 })
  return view
})

export const action = door('withdrawSubmission', async (here) => {
  const form = await readForm(here.request, withdrawalForm)
  if (!form.ok) return form.refusal
  const done = await withdraw(here, here.params['submissionId'] ?? '', form.value.because)
  if (!done) throw new Response(null, { status: 404 })
  return redirect(`/inspections/${here.inspection.id}/lists?done=lists-withdrawn`, 303)
})

export const meta = titledByPage

export default function Withdraw({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ReadingColumn>
      <PageTitle title="Withdraw lists" problem={actionData} />
      <ListsWithdrawForm {...loaderData} problem={actionData} />
    </ReadingColumn>
  )
}
