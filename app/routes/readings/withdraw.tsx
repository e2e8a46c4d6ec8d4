import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { withdrawReading } from '#server/readings/ask.ts'

/** Only a form leads here; whoever opens the address sees the reading. */
export const loader = door('seeReadings', async (here) => redirect(`/inspections/${here.inspection.id}/readings/${encodeURIComponent(here.params['readingId'] ?? '')}`, 303))

export const action = door('withdrawReading', async (here) => {
  await withdrawReading(here, here.params['readingId'] ?? '')
  return redirect(`/inspections/${here.inspection.id}/readings/${here.params['readingId']}?done=reading-withdrawn`, 303)
})
