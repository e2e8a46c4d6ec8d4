import { door } from '#server/door.ts'
import { downloadSpreadsheet } from '#server/meetings/see-meeting.ts'

/** A spreadsheet of meetings as it was sent, to be saved. */
export const loader = door('downloadMeetings', async (here) => {
  const fileId = here.params['fileId'] ?? ''
  const response = await downloadSpreadsheet(here, fileId)
  if (!response) throw new Response(null, { status: 404 })
  here.about('file', fileId)
  return response
})
