import { door } from '#server/door.ts'
import { countedDays, prepareChildren, takeChildren, type PreparedChildren } from '#server/register/children.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ChildrenForm } from '../../parts/register-children.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/children'
import { registerHandle } from './frame.ts'

export const loader = door('prepareRegister', async (here) => ({ days: await countedDays(here.db) }))

export const action = door('importOutcomes', async (here, prepared: PreparedChildren) => takeChildren(here, prepared), prepareChildren)

export const handle = registerHandle
export const meta = titledByPage

export default function Children({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title="How many children live where" problem={actionData} />
      <DoneBanner />
      <ChildrenForm days={loaderData.days} problem={actionData} />
    </>
  )
}
