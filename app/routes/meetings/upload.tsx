import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { inMegabytes } from '#server/intake/caps.ts'
import { meetingCaps } from '#server/meetings/caps.ts'
import { prepareSpreadsheet, refuseSpreadsheet, takeSpreadsheet, type PreparedSpreadsheet } from '#server/meetings/take-spreadsheet.ts'
import { MeetingUploadForm } from '../../parts/meeting-upload-form.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { titledByPage } from '../../words/titles.ts'
import type { Route } from './+types/upload'

export const loader = door('prepareMeeting', async () => ({ most: inMegabytes(meetingCaps.fileBytes) }))

export const action = door('uploadMeetings', async (here, prepared: PreparedSpreadsheet) => {
  const taken = 'refused' in prepared ? prepared : await takeSpreadsheet(here, prepared)
  return 'refused' in taken ? refuseSpreadsheet(taken.refused) : redirect(`/inspections/${here.inspection.id}/meetings?done=meetings-taken`, 303)
}, prepareSpreadsheet)

export const meta = titledByPage

export default function UploadMeetings({ loaderData, actionData, params }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title="Send a spreadsheet of meetings" problem={actionData} />
      <MeetingUploadForm most={loaderData.most} back={`/inspections/${params.inspectionId}/meetings`} problem={actionData} />
    </>
  )
}
