import { seeSettings } from '#server/inspections/see-settings.ts'
import { door } from '#server/door.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { InspectionSettings } from '../../parts/inspection-settings.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/settings'

export const loader = door('seeSettings', async (here) => seeSettings(here))

export const meta = () => titled('Settings')

export default function Settings({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <DoneBanner />
      <h1 className="govuk-heading-l">Settings</h1>
      <InspectionSettings view={loaderData} />
    </>
  )
}
