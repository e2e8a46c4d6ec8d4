import { door } from '#server/door.ts'
import { confirmTyped } from '#server/register/by-hand.ts'
import { seeOutcome } from '#server/register/see.ts'
import { BackLink } from '../../govuk/back-link.tsx'
import { Button, ButtonGroup, ButtonLink } from '../../govuk/button.tsx'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { FormProblems } from '../../parts/form-problem.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { OutcomeFacts } from '../../parts/register-outcome.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/outcome'
import { registerHandle } from './frame.ts'

export const loader = door('seeRegister', async (here) => {
  const found = await seeOutcome(here.db, here.params['outcomeId'] ?? '')
  if (!found) throw new Response(null, { status: 404 })
  return { outcome: found.outcome, mine: found.row.entered_by === here.person.id, role: here.person.role }
})

export const action = door('confirmOutcome', async (here) => {
  const found = await seeOutcome(here.db, here.params['outcomeId'] ?? '')
  if (!found) throw new Response(null, { status: 404 })
  return confirmTyped(here, found.row)
})

export const handle = registerHandle
export const meta = titledByPage

export default function OutcomePage({ loaderData: { outcome, mine, role }, actionData }: Route.ComponentProps) {
  const keeps = role === 'administrator'
  return (
    <>
      <PageTitle title={`Outcome of ${outcome.name}`} problem={actionData} />
      <BackLink href={`/register/authority/${outcome.authority}`}>{outcome.name}</BackLink>
      <DoneBanner />
      <FormProblems problem={actionData} />
      <h1 className="govuk-heading-l">{outcome.name}: outcome of an inspection</h1>
      {outcome.state === 'waiting' ? (
        <>
          <p className="govuk-body">{mine ? 'You entered this. Another person must confirm it, with the published report beside them.' : 'Compare every day and every grade with the published report. Once you confirm, it counts in every table.'}</p>
          <ButtonGroup>
            {mine ? null : <form method="post"><Button data-prevent-double-click="true">It is as published: confirm</Button></form>}
            {keeps ? <form method="post" action={`/register/outcome/${outcome.id}/correct?discard=yes`}><Button kind="secondary">It is wrong: discard</Button></form> : null}
          </ButtonGroup>
        </>
      ) : null}
      <OutcomeFacts outcome={outcome} />
      {keeps && outcome.state === 'standing' ? <ButtonLink href={`/register/outcome/${outcome.id}/correct`} kind="secondary">Correct or withdraw</ButtonLink> : null}
    </>
  )
}
