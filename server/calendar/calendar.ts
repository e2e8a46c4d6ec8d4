import { inspectionCalendar } from '#annex-a/calendar/inspection-calendar.ts'
import type { WallTime } from '#annex-a/calendar/london.ts'
import type { Milestone } from '#annex-a/calendar/milestone.ts'
import type { Kysely } from 'kysely'
import { milestoneChanges, type MilestoneChange } from '#db/queries/calendar.ts'
import { reportOutcome } from '#db/queries/report.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { Tables } from '#db/tables/index.ts'

/** A date of an inspection as it stands now. */
export interface Dated extends Milestone {
  /** The last change of its date, where it is not the framework's. */
  readonly changed: (MilestoneChange & { readonly from: WallTime }) | null
}

/** The day on which the final report was received is no date of the framework: it is told, and two clocks start from it. */
export const reportReceived = 'report-received'

/** The calendar of an inspection with everything that was changed. The one place that others ask when something is due. */
export const calendarOf = async (db: Kysely<Tables>, inspection: InspectionRow): Promise<Dated[]> => {
  const newest = new Map((await milestoneChanges(db, inspection.id)).map((change) => [change.milestone, change]))
  const { overall, publishedOn } = await reportOutcome(db, inspection.id)
  const inspected = {
    week1Monday: inspection.week1_monday, lscbConcurrent: inspection.lscb_concurrent === 1, reportReceived: newest.get(reportReceived)?.on_date ?? undefined,
    inadequate: overall === 4, published: publishedOn ?? undefined,
  }
  const moved = [...newest.values()].filter(({ on_date }) => on_date !== null)
  const changes = new Map(moved.map(({ milestone, on_date, at_time }) => [milestone, { date: on_date!, time: at_time }]))
  const stands = inspectionCalendar(inspected, changes)
  return stands.map((milestone) => {
    const change = changes.has(milestone.id) ? newest.get(milestone.id)! : null
    // Without its own change alone: what it was before may hang on other dates that were changed.
    const from = change && inspectionCalendar(inspected, new Map([...changes].filter(([id]) => id !== milestone.id))).find(({ id }) => id === milestone.id)!.on
    return { ...milestone, changed: change && from ? { ...change, from } : null }
  })
}
