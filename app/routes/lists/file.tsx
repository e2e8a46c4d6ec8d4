import { door } from '#server/door.ts'
import { downloadFile } from '#server/intake/download.ts'

/** A file as it was sent, to be saved. */
export const loader = door('downloadSubmission', async (here) => {
  const { submissionId = '', fileId = '' } = here.params
  const response = await downloadFile(here, submissionId, fileId)
  if (!response) throw new Response(null, { status: 404 })
  here.about('file', fileId)
  return response
})
