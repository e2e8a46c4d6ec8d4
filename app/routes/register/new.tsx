import { authorities } from '#annex-a/framework/authorities.ts'
import { door } from '#server/door.ts'
import { typeOutcome } from '#server/register/by-hand.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { NewOutcomeForm } from '../../parts/register-forms.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/new'
import { registerHandle } from './frame.ts'

export const loader = door('prepareRegister', async () => ({ authorities: authorities.map(({ code, name }) => ({ value: code, text: name })) }))

export const action = door('keepRegister', typeOutcome)

export const handle = registerHandle
export const meta = titledByPage

export default function New({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title="Enter an outcome" problem={actionData} />
      <NewOutcomeForm authorities={loaderData.authorities} problem={actionData} />
    </>
  )
}
