import { compactWord, encodeJourney, keyToWord } from '../journey/code.ts'
import { doubtsOf } from '../journey/doubts.ts'
import { kindOf } from '../journey/kinds.ts'
import { stepsOf, type Step, type StepRow } from '../journey/steps.ts'
import { within } from '../rules/words.ts'
import type { ListId } from '../specification/grammar/list.ts'

/** begins and ends: of a time that the lists show, such as a plan. now: as things stand at the inspection. */
export type JourneyMark = 'event' | 'begins' | 'ends' | 'meeting' | 'inspection' | 'now' | 'unknown'

/** One thing on a child's journey, for its picture and its table. */
export interface ShownStep {
  readonly mark: JourneyMark
  /** `S47`; empty for the inspection. */
  readonly code: string
  readonly name: string
  /** ISO date; null for what has no place in the order. */
  readonly date: string | null
  /** What the row says besides: that it counts others before it, that it led to nothing further, why it has no place. */
  readonly notes: readonly string[]
  readonly list: ListId | null
  readonly row: number | null
  /** Our id of a planned meeting. */
  readonly meeting: string | null
}

/** A time that began at one step and ended at another, by their places; `to` is null while it goes on, as far as the lists say. */
export interface JourneySpan { readonly code: string; readonly name: string; readonly from: number; readonly to: number | null }

export interface ShownJourney {
  /** `C → R → AS`; empty where nothing belongs there. */
  readonly word: string
  readonly key: readonly { readonly code: string; readonly name: string }[]
  readonly steps: readonly ShownStep[]
  readonly spans: readonly JourneySpan[]
  /** What the order does not know, in sentences. */
  readonly doubts: readonly string[]
}

export interface MeetingOnJourney { readonly id: string; readonly name: string; readonly date: string }

/** A child's journey from all of the child's rows and planned meetings, with the inspection in its place. */
export const shownJourney = (rows: readonly StepRow[], meetings: readonly MeetingOnJourney[], inspectionDate: string): ShownJourney => {
  const steps = stepsOf(rows)
  const code = encodeJourney(steps)
  const dated = steps.filter(({ date }) => date !== null).map(shown)
  const others: ShownStep[] = [
    ...meetings.map(({ id, name, date }): ShownStep => ({ mark: 'meeting', code: 'M', name: `Planned meeting: ${within(name)}`, date, notes: [], list: null, row: null, meeting: id })),
    { mark: 'inspection', code: '', name: 'Inspection', date: inspectionDate, notes: [], list: null, row: null, meeting: null },
  ]
  // What the lists say of a day stands before what is planned for it.
  const ordered = [...dated, ...others].sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : 0))
  const all = [...ordered, ...steps.filter(({ date }) => date === null).map(shown)]
  return { word: compactWord(code), key: keyToWord(code), steps: steps.length || meetings.length ? all : [], spans: spansIn(all), doubts: doubtsOf(steps) }
}

const begun = new Set(['A', 'N', 'P', 'L', 'D'])

const shown = (step: Step): ShownStep => {
  const { kind, date, when, list, row, repeat, closed, because } = step
  const mark = when === 'now' ? 'now' : when === 'unknown' ? 'unknown' : kind.ends ? 'ends' : begun.has(kind.letter) ? 'begins' : 'event'
  const notes = [...(repeat && kind.repeat ? [`The row counts ${kind.repeat}`] : []), ...(closed && kind.closed ? [`The row says: ${kind.closed}`] : []), ...(because === null ? [] : [`No place in the order: ${because}`])]
  return { mark, code: kind.code, name: kind.name, date, notes, list, row, meeting: null }
}

const endCodes = new Map([...begun].map((letter) => [kindOf(letter).code, kindOf({ A: 'a', N: 'n', P: 'p', L: 'l', D: 'd' }[letter]!).code]))

const spansIn = (steps: readonly ShownStep[]): JourneySpan[] => steps.flatMap(({ mark, code, name }, from) => {
  if (mark !== 'begins') return []
  const next = steps.findIndex((one, at) => at > from && (one.code === endCodes.get(code) || one.code === code) && one.date !== null)
  // One that began anew is the end of what stood before only where nobody says when that ended.
  return [{ code, name, from, to: next === -1 ? null : next }]
})
