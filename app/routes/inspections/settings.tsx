import { seeSettings } from '#server/inspections/see-settings.ts'
import { awaySetting } from '#server/fields/away.ts'
import { door } from '#server/door.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { AwayLine } from '../../parts/inspection-away.tsx'
import { InspectionSettings } from '../../parts/inspection-settings.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/settings'

export const loader = door('seeSettings', async (here) => ({ ...await seeSettings(here), away: await awaySetting(here), mayChangeAway: here.inspection.closed_at === null && here.roles.some((role) => role === 'lead' || role === 'administrator') }))

export const meta = () => titled('Settings')

export default function Settings({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <DoneBanner />
      <h1 className="govuk-heading-l">Settings</h1>
      <InspectionSettings view={loaderData} />
      <AwayLine setting={loaderData.away} address={`/inspections/${loaderData.inspectionId}/settings`} mayChange={loaderData.mayChangeAway} />
    </>
  )
}
