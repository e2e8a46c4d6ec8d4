import { authorityOf, trainingAuthority } from '../framework/authorities.ts'
import type { FrameworkCode } from './frameworks.ts'
import type { Outcome } from './outcome.ts'

/** Which outcomes a table is made of: two cut-offs that are not the same (inspected by the one day, published by the other). */
export interface Cut {
  /** Reports published by this day (`YYYY-MM-DD`). */
  readonly publishedBy: string
  /** Inspections that ended by this day; without it, whenever they ended. */
  readonly inspectedTo?: string | undefined
  /** `in period`: inspections that ended from this day on. */
  readonly inspectedFrom?: string | undefined
}

// Nobody lives in the training authority: what is judged there is no statistic.
const counts = ({ authority }: Outcome): boolean => authority !== trainingAuthority.code && authorityOf(authority) !== undefined

const within = (cut: Cut) => (one: Outcome): boolean => one.published <= cut.publishedBy
  && (cut.inspectedTo === undefined || one.inspectedTo <= cut.inspectedTo) && (cut.inspectedFrom === undefined || one.inspectedTo >= cut.inspectedFrom)

/** Texts in the order of their characters, the same everywhere. */
export const plainOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Earlier first: by the last day of the inspection, then by publication. */
export const inTime = (a: Outcome, b: Outcome): number => plainOrder(a.inspectedTo, b.inspectedTo) || plainOrder(a.published, b.published) || plainOrder(a.id, b.id)

const byName = (a: Outcome, b: Outcome): number => a.printedAs.localeCompare(b.printedAs, 'en-GB')

/** “In period”: every inspection of the framework within the cut, an authority as often as it was inspected. By name, then in time. */
export const inPeriod = (outcomes: readonly Outcome[], cut: Cut, framework: FrameworkCode = 'SIF'): Outcome[] =>
  outcomes.filter((one) => one.framework === framework && counts(one) && within(cut)(one)).toSorted((a, b) => byName(a, b) || inTime(a, b))

/** “State of the nation”: one outcome for each authority, that of its last inspection within the cut. By name. */
export const stateOfTheNation = (outcomes: readonly Outcome[], cut: Cut, framework: FrameworkCode = 'SIF'): Outcome[] => {
  const current = new Map<string, Outcome>()
  for (const one of inPeriod(outcomes, cut, framework).toSorted(inTime)) current.set(one.authority, one)
  return [...current.values()].toSorted(byName)
}

/** The last inspection before this one under any of these frameworks. */
export const previousOf = (outcomes: readonly Outcome[], one: Outcome, among: readonly FrameworkCode[]): Outcome | undefined =>
  outcomes.filter((other) => other.id !== one.id && other.authority === one.authority && among.includes(other.framework) && other.inspectedTo < one.inspectedTo).toSorted(inTime).at(-1)
