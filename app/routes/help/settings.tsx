import { measure } from '#annex-a/rules/words.ts'
import { switches } from '#annex-a/specification/switches.ts'
import { timescales } from '#annex-a/specification/timescales.ts'
import { door } from '#server/door.ts'
import { SettingsHelpPage } from '../../parts/help-settings.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/settings'

export const loader = door('openPublicPage', async () => ({
  timescales: Object.values(timescales).map(({ says, value, unit, basis }) => ({ says, usual: measure(value, unit), basis })),
  switches: Object.values(switches).map(({ asks, yes, no }) => ({ asks, yes, no })),
}))

export const meta = () => titled('How settings work')

export default function Settings({ loaderData }: Route.ComponentProps) {
  return <SettingsHelpPage {...loaderData} />
}
