import { authorities, authorityOf } from '../framework/authorities.ts'
import { addMonths, daysBetween, sayDate } from '../reading/dates.ts'
import { addWorkingDays, workingDaysBetween } from '../rules/working-days.ts'
import { gradeOf } from './count.ts'
import { stateOfTheNation } from './cut.ts'
import { frameworkOf } from './frameworks.ts'
import type { Outcome } from './outcome.ts'

/** An inspection of this workbench with the clocks that run after its fieldwork. Days are `YYYY-MM-DD`; null: not yet, or nobody has told. */
export interface Running {
  readonly inspectionId: string
  readonly authority: string
  readonly reportDue: string
  readonly publishedOn: string | null
  readonly statementDue: string
  readonly statementReceivedOn: string | null
}

export type DueKind = 'inspection' | 're-inspection' | 'report' | 'statement'

/** Something that is due, or was done late. */
export interface DueLine {
  readonly kind: DueKind
  readonly authority: string
  readonly name: string
  /** The first day of a window; null where there is only a last one. */
  readonly from: string | null
  readonly by: string
  /** `late`: the last day has passed. `open`: within its window. `ahead`: still to come. `was late`: done, and late. */
  readonly state: 'late' | 'open' | 'ahead' | 'was late'
  /** Days past the last one, in working days where the clock counts those; null where it has not passed. */
  readonly over: number | null
  readonly why: string
  readonly inspectionId: string | null
}

/** Every authority is inspected within three years of the first day of the framework (paragraph 4). */
export const cycleMonths = 36
/** Again in 18 to 24 months where overall effectiveness is inadequate (paragraph 5). */
export const windowMonths = { from: 18, to: 24 } as const
/** Working days from the end of fieldwork to the report (paragraph 9). */
export const reportDays = 32

/** Everything due on a day (`YYYY-MM-DD`), the longest overdue first. `running`: inspections of this workbench. */
export const whoIsDue = (outcomes: readonly Outcome[], running: readonly Running[], today: string): DueLine[] =>
  [...inspectionsDue(outcomes, today), ...reportsDue(running, today), ...statementsDue(running, today)].toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.name.localeCompare(b.name, 'en-GB')))

const stateOn = (today: string, from: string | null, by: string): Pick<DueLine, 'state' | 'over'> =>
  today > by ? { state: 'late', over: daysBetween(by, today) } : { state: from !== null && today >= from ? 'open' : 'ahead', over: null }

/** Authorities that nobody has inspected yet, and those whose window to be inspected again is known. Others have had theirs. */
const inspectionsDue = (outcomes: readonly Outcome[], today: string): DueLine[] => {
  const current = new Map(stateOfTheNation(outcomes, { publishedBy: today }).map((one) => [one.authority, one]))
  const first = frameworkOf('SIF')!.from
  return authorities.flatMap(({ code, name }): DueLine[] => {
    const last = current.get(code)
    const line = { authority: code, name, inspectionId: null }
    if (!last) {
      const by = addMonths(first, cycleMonths)
      return [{ ...line, kind: 'inspection', from: first, by, ...stateOn(today, first, by), why: `Paragraph 4: every authority within three years of ${sayDate(first)}. The register has no outcome of this one` }]
    }
    if (gradeOf(last, 'OE') !== 4) return []
    const [from, by] = [addMonths(last.published, windowMonths.from), addMonths(last.published, windowMonths.to)]
    const counted = last.datesAre === 'exact' ? `the report of ${sayDate(last.published)}` : `${sayDate(last.published)}, the day by which the report had been published`
    return [{ ...line, kind: 're-inspection', from, by, ...stateOn(today, from, by), why: `Paragraph 5: inspected again in 18 to 24 months, because overall effectiveness was inadequate. It does not say from when: counted from ${counted}` }]
  })
}

const nameOf = (code: string): string => authorityOf(code)?.name ?? code

const clock = (kind: 'report' | 'statement', one: Running, by: string, done: string | null, today: string, why: string): DueLine[] => {
  const late = (done ?? today) > by
  if (done !== null && !late) return []
  return [{
    kind, authority: one.authority, name: nameOf(one.authority), from: null, by, state: late ? (done === null ? 'late' : 'was late') : 'ahead', over: late ? workingDaysBetween(by, done ?? today) : null, why, inspectionId: one.inspectionId,
  }]
}

const reportsDue = (running: readonly Running[], today: string): DueLine[] =>
  running.flatMap((one) => clock('report', one, one.reportDue, one.publishedOn, today, `Paragraph 9: the report is published within ${reportDays} working days of the end of the inspection`))

const statementsDue = (running: readonly Running[], today: string): DueLine[] =>
  running.filter(({ publishedOn }) => publishedOn !== null).flatMap((one) => clock('statement', one, one.statementDue, one.statementReceivedOn, today, 'Paragraph 10: the authority sends its statement of action within 70 working days of receiving the final report'))

/** A report of the register that was published later than 32 working days after the inspection. Only where its days are exact. */
export interface LateReport { readonly outcome: Outcome; readonly due: string; readonly over: number }

/** The longest over first. */
export const lateReports = (outcomes: readonly Outcome[]): LateReport[] =>
  outcomes.filter(({ framework, datesAre }) => framework === 'SIF' && datesAre === 'exact').map((outcome) => ({ outcome, due: addWorkingDays(outcome.inspectedTo, reportDays) }))
    .filter(({ outcome, due }) => outcome.published > due).map(({ outcome, due }) => ({ outcome, due, over: workingDaysBetween(due, outcome.published) })).toSorted((a, b) => b.over - a.over || a.outcome.printedAs.localeCompare(b.outcome.printedAs, 'en-GB'))
