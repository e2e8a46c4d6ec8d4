import { door } from '#server/door.ts'
import { seeReadings } from '#server/readings/see-readings.ts'
import { DoneBanner } from '../../parts/done-banner.tsx'
import { ReadingList } from '../../parts/reading-list.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/list'

export const loader = door('seeReadings', seeReadings)

export const meta = () => titled('Cases read twice')

export default function Readings({ loaderData, params }: Route.ComponentProps) {
  return <><DoneBanner /><ReadingList view={loaderData} inspection={`/inspections/${params.inspectionId}`} /></>
}
