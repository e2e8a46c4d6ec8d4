import { sayTimeLeft } from '#annex-a/calendar/lateness.ts'
import { daysBetween } from '#annex-a/reading/dates.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { statementFirstReceived } from '#db/queries/report.ts'
import type { Tables } from '#db/tables/index.ts'
import type { Kysely } from 'kysely'
import { calendarOf } from '../calendar/calendar.ts'
import { firstReceivedOn } from './publications.ts'
import type { ReportStanding } from './standing.ts'

/** A time of the framework that has to do with the report. Days are `YYYY-MM-DD`. */
export interface ReportClock {
  readonly id: 'report' | 'lscb-publishes' | 'action-statement' | 'full-inspection-again'
  readonly says: string
  readonly due: string
  readonly until: string | null
  readonly why: string
  /** When it was done; null where it is not, or nobody tells us. */
  readonly doneOn: string | null
  /** "in 5 days", "3 days late", "on time"; null where there is nothing to say. */
  readonly lateness: string | null
  readonly late: boolean
}

const ids: readonly string[] = ['report', 'lscb-publishes', 'action-statement', 'full-inspection-again'] satisfies readonly ReportClock['id'][]

/** The clocks of paragraphs 5, 9, 10 and 40, and how they stand. Late is said, never refused: reports have been published late. A correction starts none of them anew. */
export const reportClocks = async (db: Kysely<Tables>, inspection: InspectionRow, standing: ReportStanding, now: string): Promise<readonly ReportClock[]> => {
  const statement = await statementFirstReceived(db, inspection.id)
  return (await calendarOf(db, inspection)).filter(({ id }) => ids.includes(id)).map(({ id, says, on, until, why }): ReportClock => {
    const doneOn = id === 'report' ? standing.publications[0]?.on ?? null : id === 'action-statement' ? statement : null
    // Nobody tells us when the board published it, a window of months is no deadline, and no answer is owed to a report that is not there.
    const told = id === 'report' || (id === 'action-statement' && firstReceivedOn(standing) !== null)
    const lateness = !told ? null : doneOn === null ? sayTimeLeft(on, now) : sayDaysLate(daysBetween(on.date, doneOn))
    return { id: id as ReportClock['id'], says, due: on.date, until, why, doneOn, lateness, late: lateness?.endsWith('late') ?? false }
  })
}

const sayDaysLate = (days: number): string => (days > 0 ? `${days.toLocaleString('en-GB')} ${days === 1 ? 'day' : 'days'} late` : 'on time')
