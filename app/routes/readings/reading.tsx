import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { recordReading } from '#server/readings/record.ts'
import { seeReading } from '#server/readings/see-readings.ts'
import layout from '../../parts/evidence-layout.scss?url'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingPage } from '../../parts/reading-page.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/reading'

export const loader = door('seeReadings', async (here) => seeReading(here, here.params['readingId'] ?? ''))

export const action = door('recordReading', async (here) => {
  const recorded = await recordReading(here, here.params['readingId'] ?? '')
  return 'refusal' in recorded ? recorded.refusal : redirect(`/inspections/${here.inspection.id}/readings/${recorded.id}?done=reading-recorded`, 303)
})

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: layout }]
export const meta = titledByPage

export default function Reading({ loaderData, actionData, params }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title={`Case ${loaderData.reading.number}, read twice`} problem={actionData} />
      {actionData ? null : <DoneBanner />}
      <ReadingPage view={loaderData} problem={actionData} inspection={`/inspections/${params.inspectionId}`} />
    </>
  )
}
