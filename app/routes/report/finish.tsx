import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { finishCheck } from '#server/report/points.ts'

/** The authority says that it has no more points. */
export const action = door('raiseReportPoint', async (here) => {
  const finished = await finishCheck(here)
  return redirect(`/inspections/${here.inspection.id}/report${'refusal' in finished ? '' : '?done=report-finished'}`, 303)
})
