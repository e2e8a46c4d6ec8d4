import { door } from '#server/door.ts'
import { discardTyped } from '#server/register/by-hand.ts'
import { correctOutcome } from '#server/register/correct.ts'
import { seeOutcome } from '#server/register/see.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { boxesOf } from '../../parts/register-fields.tsx'
import { CorrectionForm } from '../../parts/register-forms.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/correct'
import { registerHandle } from './frame.ts'

export const loader = door('prepareRegister', async (here) => {
  const found = await seeOutcome(here.db, here.params['outcomeId'] ?? '')
  if (!found) throw new Response(null, { status: 404 })
  return { outcome: found.outcome }
})

export const action = door('keepRegister', async (here) => {
  const found = await seeOutcome(here.db, here.params['outcomeId'] ?? '')
  if (!found) throw new Response(null, { status: 404 })
  return here.url.searchParams.get('discard') === 'yes' ? discardTyped(here, found.row) : correctOutcome(here, found.row)
})

export const handle = registerHandle
export const meta = titledByPage

export default function Correct({ loaderData: { outcome }, actionData }: Route.ComponentProps) {
  const title = `Correct the outcome of ${outcome.name}`
  return (
    <>
      <PageTitle title={title} problem={actionData} />
      <CorrectionForm title={title} back={`/register/outcome/${outcome.id}`} values={boxesOf(outcome)} problem={actionData} />
    </>
  )
}
