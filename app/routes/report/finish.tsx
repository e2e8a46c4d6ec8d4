import { redirect } from 'react-router'
import { door } from '#server/door.ts'
import { finishCheck } from '#server/report/points.ts'

/** The authority says that it has no more points. */
export const action = door('raiseReportPoint', async (here) => {
  // Thrown, so that the audit trail does not tell of what was not done.
  if (!await finishCheck(here)) throw redirect(`/inspections/${here.inspection.id}/report`, 303)
  return redirect(`/inspections/${here.inspection.id}/report?done=report-finished`, 303)
})
