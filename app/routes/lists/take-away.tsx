import { door } from '#server/door.ts'
import { seeTakeAway } from '#server/outgoing/take-away.ts'
import { ListsTakeAway } from '../../parts/lists-take-away.tsx'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/take-away'

export const loader = door('prepareTakeAway', async (here) => {
  const view = await seeTakeAway(here, here.params['submissionId'] ?? '')
  if (!view) throw new Response(null, { status: 404 })
  return view
})

export const meta = () => titled('Take the findings away')

export default function TakeAway({ loaderData }: Route.ComponentProps) {
  return <ReadingColumn><ListsTakeAway {...loaderData} /></ReadingColumn>
}
