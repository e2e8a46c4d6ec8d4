import { addDays, addMonths } from '../reading/dates.ts'
import { addWorkingDays } from '../rules/working-days.ts'
import { bankHolidays } from '../specification/bank-holidays.ts'
import { clockTimes, deadlines, type Due } from '../specification/deadlines.ts'
import { listOf } from '../specification/lists/index.ts'
import type { Changes, Milestone } from './milestone.ts'

/** What a calendar is made from. */
export interface Inspected {
  /** `YYYY-MM-DD`, a Monday: the day of the call. */
  readonly week1Monday: string
  /** Whether the review of the Local Safeguarding Children Board runs at the same time (paragraph 36). */
  readonly lscbConcurrent: boolean
  /** When the authority received the final report, once it has. */
  readonly reportReceived?: string | undefined
  /** Whether overall effectiveness was judged inadequate: only then is a full inspection due again in 18 to 24 months (paragraph 5). */
  readonly inadequate?: boolean | undefined
  /** When the report was published, once it is. */
  readonly published?: string | undefined
}

const WEEKDAYS = { Monday: 0, Tuesday: 1, Wednesday: 2, Thursday: 3, Friday: 4 } as const

/** Working days of the clocks that start when fieldwork ends. */
export const clocks = { report: 32, actionStatement: 70, lscbPublishes: 30 } as const

/**
 * Every date of an inspection, in order of time, made from the Monday of week 1; a date that the lead inspector has changed
 * moves those that are counted from it. Dates are days, and times clock times, in Europe/London.
 */
export function inspectionCalendar(inspected: Inspected, changes: Changes = new Map()): Milestone[] {
  const changed = (bare: Bare): Milestone => {
    const milestone = { ...bare, on: changes.get(bare.id) ?? bare.on }
    return { ...milestone, bankHoliday: bankHolidays.includes(milestone.on.date) }
  }
  const before = [...lists(inspected.week1Monday), ...visits(inspected.week1Monday)].map(changed)
  const end = before.find(({ id }) => id === 'fieldwork-end')!.on.date
  const report = changed(after('report', 'Report published', 'inspectors', end, clocks.report, 'paragraph 9: within 32 working days of the end of the on-site inspection'))
  const received = inspected.reportReceived ?? report.on.date
  return [...before, report, ...afterReport(inspected, received).map(changed), ...again(inspected, inspected.published ?? report.on.date).map(changed)].sort(inTime)
}

/** Before it is known whether the lead inspector has changed its date. */
type Bare = Omit<Milestone, 'bankHoliday'>

const inTime = (a: Milestone, b: Milestone): number => compare(a.on.date, b.on.date) || compare(a.on.time ?? '', b.on.time ?? '') || compare(a.id, b.id)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const lists = (monday: string): Bare[] => deadlines.map((due) => {
  const { name } = listOf(due.list)
  return {
    id: `list-${String(due.list).padStart(2, '0')}-stage-${due.stage}`,
    says: `List ${due.list}, ${name.charAt(0).toLowerCase()}${name.slice(1)}: ${due.stage === 1 ? 'first' : 'second'} submission`,
    turn: 'authority', on: { date: dayOf(monday, due.week, due.weekday), time: clockTimes[due.time] }, until: null, basis: due.basis, why: whyDue(due), due: { list: due.list, stage: due.stage },
  }
})

const whyDue = ({ week, weekday, time, basis }: Due): string =>
  `Annex A, Table 1: week ${week} (${time === 'am' ? `${weekday} am` : `end of ${weekday}`})${basis === 'inferred' ? '; the row is cut off, so the day is that of list 8' : ''}. The clock time is ours`

const dayOf = (monday: string, week: number, weekday: keyof typeof WEEKDAYS): string => addDays(monday, (week - 1) * 7 + WEEKDAYS[weekday])

type Line = readonly [id: string, says: string, turn: Milestone['turn'], week: number, weekday: keyof typeof WEEKDAYS, time: string | null, basis: Milestone['basis'], why: string]
const visitLines: readonly Line[] = [
  ['notified', 'The authority is told of the inspection', 'inspectors', 1, 'Monday', null, 'printed', 'paragraph 7: told that the lead inspector arrives on the following day'],
  ['first-team', 'The lead inspector and a small team arrive', 'inspectors', 1, 'Tuesday', null, 'printed', 'paragraph 7: the day after the authority is told'],
  ['meetings', 'Details of planned multi-agency meetings', 'authority', 1, 'Friday', clockTimes.end, 'inferred', 'Annex A prints no day: the end of week 1, so that meetings can be chosen before fieldwork'],
  ['documents', 'Numbered documents', 'authority', 1, 'Friday', clockTimes.end, 'inferred', 'Annex A prints no day: the end of week 1, so that they can be read in week 2'],
  ['missing-children-1', 'First meeting about missing children with the authority and police', 'both', 1, 'Thursday', null, 'inferred', 'footnote 35 says week 1 and no day'],
  ['whole-team', 'The rest of the team arrives', 'inspectors', 3, 'Monday', null, 'printed', 'paragraph 7: the beginning of the week after the authority’s audit of case files'],
  ['missing-children-2', 'Second meeting about missing children with the authority and police', 'both', 3, 'Thursday', null, 'inferred', 'footnote 35 says week 3 and no day'],
  ['fieldwork-end', 'Fieldwork ends', 'both', 4, 'Thursday', null, 'inferred', 'paragraph 11 says nine working days and no day: the Thursday of week 4 was usual'],
]

const visits = (monday: string): Bare[] => visitLines.map(([id, says, turn, week, weekday, time, basis, why]) =>
  ({ id, says, turn, on: { date: dayOf(monday, week, weekday), time }, until: null, basis, why, due: null }))

/** A clock of working days, counted from the day after `from`. */
const after = (id: string, says: string, turn: Milestone['turn'], from: string, days: number, why: string, basis: Milestone['basis'] = 'printed'): Bare =>
  ({ id, says, turn, on: { date: addWorkingDays(from, days), time: null }, until: null, basis, why, due: null })

function afterReport({ lscbConcurrent, reportReceived }: Inspected, received: string): Bare[] {
  const [basis, counted] = reportReceived ? ['printed', ''] as const : ['inferred', '; counted from the day on which the report is due, until it is received'] as const
  const statement = after('action-statement', 'The authority publishes its statement of action and sends it', 'authority', received, clocks.actionStatement, `paragraph 10: within 70 working days of receiving the final report${counted}`, basis)
  if (!lscbConcurrent) return [statement]
  return [statement, after('lscb-publishes', 'The Local Safeguarding Children Board publishes the report', 'LSCB', received, clocks.lscbPublishes, `paragraph 40: within 30 working days of receiving the report${counted}`, basis)]
}

const again = ({ inadequate }: Inspected, report: string): Bare[] => (inadequate ? [{
  id: 'full-inspection-again', says: 'A full inspection again', turn: 'inspectors', on: { date: addMonths(report, 18), time: null }, until: addMonths(report, 24), basis: 'inferred',
  why: 'paragraph 5: within 18 to 24 months where overall effectiveness is inadequate; it does not say from when: counted from the day of the report', due: null,
}] : [])
