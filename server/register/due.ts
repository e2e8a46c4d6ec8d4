import { wallTimeOf } from '#annex-a/calendar/london.ts'
import { typedDay, type TypedValues } from '#annex-a/framework/typed-day.ts'
import { lateReports, whoIsDue, type DueLine, type LateReport, type Running } from '#annex-a/statistics/due.ts'
import { allInspections } from '#db/queries/inspections.ts'
import { reportOutcome, statementFirstReceived } from '#db/queries/report.ts'
import type { Kysely } from 'kysely'
import type { Tables } from '#db/tables/index.ts'
import { calendarOf } from '../calendar/calendar.ts'
import type { FormProblem } from '../web/form.ts'
import { standingOutcomes } from './outcomes.ts'

type Db = Kysely<Tables>

/** The clocks after fieldwork of every inspection that this workbench has. */
const running = async (db: Db): Promise<Running[]> => Promise.all((await allInspections(db)).filter(({ closed_at }) => closed_at === null).map(async (inspection) => {
  const dates = new Map((await calendarOf(db, inspection)).map(({ id, on }) => [id, on.date]))
  return {
    inspectionId: inspection.id, authority: inspection.authority, reportDue: dates.get('report')!, statementDue: dates.get('action-statement')!,
    publishedOn: (await reportOutcome(db, inspection.id)).publishedOn, statementReceivedOn: await statementFirstReceived(db, inspection.id),
  }
}))

/** What is due on a day. */
export interface DueList {
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly lines: readonly DueLine[]
  readonly lateReports: readonly LateReport[]
  /** The day that was asked for is none. */
  readonly problem: FormProblem | undefined
}

/** Who is due to be inspected, whose window is open, which reports and statements of action are late. `now`: an instant (ISO, UTC). `asked`: another day, as typed in three boxes named `on`. */
export const seeDue = async (db: Db, now: string, asked: TypedValues = {}): Promise<DueList> => {
  const typed = typedDay(asked, 'on')
  const day = typed || wallTimeOf(now).date
  const outcomes = await standingOutcomes(db)
  return {
    day, lines: whoIsDue(outcomes.filter(({ published }) => published <= day), await running(db), day), lateReports: lateReports(outcomes.filter(({ published }) => published <= day)),
    problem: typed === null ? { errors: { on: 'Enter a day of the calendar, such as 1 3 2016' }, values: {} } : undefined,
  }
}
