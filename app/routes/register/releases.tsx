import { door } from '#server/door.ts'
import { keepRelease, prepareRelease, seeReleases } from '#server/statistics/release/order.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { RegisterReleases } from '../../parts/register-releases.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/releases'
import { registerHandle } from './frame.ts'

export const loader = door('prepareRegister', async (here) => ({ releases: await seeReleases(here), role: here.person.role }))

export const action = door('makeRelease', keepRelease, prepareRelease)

export const handle = registerHandle
export const meta = titledByPage

export default function Releases({ loaderData: { releases }, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title="Releases of statistics" problem={actionData} />
      <DoneBanner />
      <RegisterReleases releases={releases} problem={actionData} />
    </>
  )
}
