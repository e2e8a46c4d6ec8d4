import { saysNothing } from '../reading/cells/blank-words.ts'
import type { Value } from '../reading/checked.ts'
import type { JourneyRow } from '../reading/journey.ts'
import { quote } from '../rules/words.ts'
import { inListOrder, type ListId } from '../specification/grammar/list.ts'
import { kindOf, kinds, placeOf, type Kind } from './kinds.ts'

/** A row of one child, as read or as stored; with `written` it can be said what could not be read. */
export interface StepRow extends JourneyRow {
  readonly written?: { readonly [field: string]: string }
}

export interface Step {
  readonly kind: Kind
  /** ISO date; null where the list gives none, or none that could be read. */
  readonly date: string | null
  /** `now`: as things stand at the inspection. `unknown`: it happened, and nobody can say when. */
  readonly when: 'dated' | 'now' | 'unknown'
  readonly list: ListId
  /** As Excel shows it. */
  readonly row: number
  /** The row counts others before this one. */
  readonly repeat: boolean
  /** It led to nothing further: no further action, no conference, no plan. */
  readonly closed: boolean
  /** Why it has no place in the order, in the middle of a sentence; null where it has one. */
  readonly because: string | null
}

/**
 * A child's journey: what happened, in order of date; things of one day in the usual order of a journey; then what is so
 * now; then what has no place in the order. Lists 1 and 2 hold one row for each event, so that two equal rows are two
 * steps, but one birth; elsewhere the same thing on the same day is one.
 */
export const stepsOf = (rows: readonly StepRow[]): readonly Step[] => {
  const bornKnown = rows.some(({ values }) => typeof values['dateOfBirth'] === 'string')
  const steps: Step[] = []
  const seen = new Set<string>()
  const found: Step[] = []
  for (const row of rows.length > 1 ? rows.toSorted((a, b) => inListOrder(a.list, b.list)) : rows) {
    found.length = 0
    addSteps(row, found)
    for (const step of found) {
      if (step.kind.letter === 'e' && bornKnown) continue
      const key = step.kind.letter + String(step.date)
      if ((isOnce(step) || (row.list !== 1 && row.list !== 2)) && step.when === 'dated' && seen.has(key)) continue
      seen.add(key)
      steps.push(step)
    }
  }
  return inOrder(careOnce(steps))
}

/** A child is born once, however many rows say when. */
const isOnce = ({ kind: { letter } }: Step): boolean => letter === 'b' || letter === 'e'

/** By list: the kinds that it can show, and for each the fields. Made once, because it is asked for every row. */
const kindsOfList = Map.groupBy(kinds.flatMap((kind) => kind.from.map(({ list, fields }) => ({ list, kind, fields }))), ({ list }) => list)

/** All that a row shows. Into one list for all rows: there are a hundred thousand, and a list for each kind of each cost more than the rest. */
const addSteps = (row: StepRow, found: Step[]): void => {
  for (const { kind, fields } of kindsOfList.get(row.list) ?? []) {
    const before = found.length
    for (const field of fields) {
      const value = row.values[field] ?? null
      if (typeof value === 'string') found.push(stepAt(row, kind, value, null))
      else if (kind.inWord && isUnreadable(row, field)) found.push(stepAt(row, kind, null, `${quote(row.written![field])} could not be read as a date`))
    }
    if (found.length === before && kind.anchor) found.push(stepAt(row, kind, null, kind.now ? null : fields.length === 0 ? 'this document gives no dates' : 'no date is given'))
  }
}

/** What could not be read may be a date: it is not nothing. */
const isUnreadable = ({ written }: StepRow, field: string): boolean => written?.[field] !== undefined && !saysNothing(written[field])

const stepAt = ({ list, row, values }: StepRow, kind: Kind, date: string | null, because: string | null): Step => {
  const [repeat, closed] = marks[kind.letter]?.(values) ?? [false, false]
  return { kind, date, when: date !== null ? 'dated' : kind.now ? 'now' : 'unknown', list, row, repeat, closed, because }
}

const some = (value: Value | undefined): boolean => typeof value === 'number' && value >= 1
/** Whether the row counts others before, and whether it led to nothing further. */
const marks: { readonly [letter: string]: (values: StepRow['values']) => readonly [boolean, boolean] } = {
  R: (values) => [some(values['referralsInLast12Months']), values['referralNfa'] === 'Y'],
  S: (values) => [some(values['section47InLast12Months']), values['conferenceNotRequired'] === 'Y'],
  I: (values) => [some(values['conferencesInLast12Months']), values['conferenceLedToPlan'] === 'N'],
  P: (values) => [some(values['previousPlans']), false],
  L: (values) => [values['subsequentEpisode'] === 'Y', false],
}

/** List 10 also says when a child entered care: where list 8 does not, that is when the child started to be looked after. */
const careOnce = (steps: readonly Step[]): readonly Step[] => {
  if (!steps.some(({ kind }) => kind.letter === 'c')) return steps
  const started = steps.filter(({ kind, date }) => kind.letter === 'L' && date !== null)
  if (started.length === 0) return steps.map((step) => (step.kind.letter === 'c' ? { ...step, kind: kindOf('L') } : step))
  const days = new Set(started.map(({ date }) => date))
  return steps.filter(({ kind, date }) => kind.letter !== 'c' || !days.has(date))
}

const whens = { dated: 0, now: 1, unknown: 2 } as const

const inOrder = (steps: readonly Step[]): readonly Step[] => {
  if (steps.length < 2) return steps
  const begun = steps.some(({ kind, date }) => kind.ends !== undefined && date !== null) ? Map.groupBy(steps, onDay) : NOTHING_BEGUN
  return steps.map((step) => ({ step, place: placeInDay(step, begun) }))
    .sort(({ step: a, place }, { step: b, place: other }) => whens[a.when] - whens[b.when] || (a.date === b.date ? place - other : (a.date ?? '') < (b.date ?? '') ? -1 : 1))
    .map(({ step }) => step)
}

/** What there is of a kind on a day. One child may have thousands of rows in a file that means harm: nothing looks through all for each. */
type Begun = ReadonlyMap<string, readonly Step[]>
const NOTHING_BEGUN: Begun = new Map()
const onDay = ({ kind: { letter }, date }: Pick<Step, 'kind' | 'date'>): string => letter + String(date)

/** What ended on the day on which the same thing began anew ended first, unless it had only begun that day itself. */
const placeInDay = ({ kind, date, list, row }: Step, begun: Begun): number => {
  const { ends } = kind
  const starts = ends === undefined || date === null ? undefined : begun.get(ends + date)
  if (!starts || starts.some((one) => one.list === list && one.row === row)) return placeOf(kind.letter)
  return placeOf(ends!) - 0.5
}
