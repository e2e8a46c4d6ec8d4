import { severities } from '#annex-a/reading/checked.ts'
import { CAPS } from '#annex-a/workbook/caps.ts'
import { door } from '#server/door.ts'
import { HelpPage } from '../../parts/help-page.tsx'
import { severityWords } from '../../words/severities.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/help'

export const loader = door('openPublicPage', async () => ({
  severities: severities.map((one) => severityWords[one]),
  limits: { megabytes: CAPS.fileBytes / 1_000_000, rows: CAPS.rows, columns: CAPS.columns, sheets: CAPS.sheets },
}))

export const meta = () => titled('Help')

export default function Help({ loaderData }: Route.ComponentProps) {
  return <HelpPage {...loaderData} />
}
