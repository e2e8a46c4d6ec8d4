import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { agreeOnReading } from '#server/readings/agree.ts'
import { seeReading } from '#server/readings/see-readings.ts'
import layout from '../../parts/evidence-layout.scss?url'
import { PageTitle } from '../../parts/page-title.tsx'
import { ReadingPage } from '../../parts/reading-page.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/agreed'

/** The page of the reading again, where what was agreed could not be kept as it was sent. */
export const loader = door('seeReadings', async (here) => seeReading(here, here.params['readingId'] ?? ''))

export const action = door('agreeOnReading', async (here) => {
  const agreed = await agreeOnReading(here, here.params['readingId'] ?? '')
  if ('refusal' in agreed) return agreed.refusal
  const inspection = `/inspections/${here.inspection.id}`
  return redirect(agreed.differs ? `${inspection}/fields/reading/${agreed.id}/agreed` : `${inspection}/readings/${agreed.id}?done=reading-agreed`, 303)
})

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: layout }]
export const meta = titledByPage

export default function Agreed({ loaderData, actionData, params }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title={`Case ${loaderData.reading.number}, read twice`} problem={actionData} />
      <ReadingPage view={loaderData} problem={actionData} inspection={`/inspections/${params.inspectionId}`} />
    </>
  )
}
