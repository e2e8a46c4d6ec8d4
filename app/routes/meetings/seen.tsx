import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { noteSeen } from '#server/meetings/observers.ts'

/** Whoever is to observe a meeting says that they know how it stands now. */
export const action = door('noteMeetingSeen', async (here) => {
  const id = here.params['meetingId'] ?? ''
  if (!await noteSeen(here, id)) throw new Response(null, { status: 404 })
  return redirect(`/inspections/${here.inspection.id}/meetings/${id}?done=meeting-seen`, 303)
})
