import { addDays } from '#annex-a/reading/dates.ts'
import { sayTimeLeft } from '#annex-a/calendar/lateness.ts'
import type { HereInInspection } from '../door.ts'
import { may } from '../access/may.ts'
import { instant, today } from '../clock.ts'
import { calendarOf, type Dated } from './calendar.ts'

export interface DatedLine extends Dated {
  readonly isPast: boolean
  /** "in 3 hours"; null where it is over, or more than a week away. */
  readonly left: string | null
}

/** Dates of one week of the inspection, or of the time after it. */
export interface WeekOfDates {
  /** 1 to 4; 5 for what comes after fieldwork. */
  readonly week: number
  /** The Monday; null after fieldwork. */
  readonly monday: string | null
  readonly dates: readonly DatedLine[]
}

export interface CalendarView {
  readonly inspectionId: string
  readonly weeks: readonly WeekOfDates[]
  readonly mayChange: boolean
}

/** The dates of an inspection, week by week. */
export const seeCalendar = async ({ db, inspection, roles, workbench }: HereInInspection): Promise<CalendarView> => {
  const now = instant(workbench.clock)
  const day = today(workbench.clock)
  const line = (dated: Dated): DatedLine => {
    const isPast = (dated.until ?? dated.on.date) < day
    return { ...dated, isPast, left: isPast || dated.on.date > addDays(day, 7) || dated.on.date < day ? null : sayTimeLeft(dated.on, now) }
  }
  const byWeek = Map.groupBy((await calendarOf(db, inspection)).map(line), ({ on }) => weekOfDate(inspection.week1_monday, on.date))
  return {
    inspectionId: inspection.id, mayChange: may('changeDate', roles, { closed: inspection.closed_at !== null }).may,
    weeks: [...byWeek].toSorted(([a], [b]) => a - b).map(([week, dates]) => ({ week, monday: week > 4 ? null : addDays(inspection.week1_monday, (week - 1) * 7), dates })),
  }
}

/** A date changed to lie before week 1 is shown with it. */
const weekOfDate = (monday: string, date: string): number => {
  for (const week of [1, 2, 3, 4]) if (date < addDays(monday, week * 7)) return week
  return 5
}
