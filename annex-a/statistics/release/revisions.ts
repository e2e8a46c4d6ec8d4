import type { Grade, JudgementCode } from '../../framework/judgement.ts'
import { sayDate } from '../../reading/dates.ts'
import { plainOrder } from '../cut.ts'
import { frameworkOf } from '../frameworks.ts'
import { headings } from '../grade-names.ts'
import type { Cut } from '../cut.ts'
import type { Outcome } from '../outcome.ts'

/** An outcome of the release before that is otherwise now. */
export interface Revision {
  readonly authority: string
  readonly printedAs: string
  readonly inspection: string
  readonly what: 'corrected' | 'added' | 'withdrawn'
  /** What the release before said and what is right: one line each. */
  readonly says: readonly string[]
}

const inspectionOf = (one: Outcome): string => `${frameworkOf(one.framework)!.name}, inspected by ${sayDate(one.inspectedTo)}`
const sayGrade = (grade: Grade | null | undefined): string => (grade === undefined ? 'no judgement' : grade === null ? 'not judged' : String(grade))

const differences = (before: Outcome, now: Outcome): string[] => {
  const judged = [...new Set([...Object.keys(before.grades), ...Object.keys(now.grades)])] as JudgementCode[]
  const days = [['Inspected from', 'inspectedFrom'], ['Inspected to', 'inspectedTo'], ['Published', 'published']] as const
  return [
    ...judged.filter((code) => before.grades[code] !== now.grades[code]).map((code) => `${headings[code]}: was ${sayGrade(before.grades[code])}, is ${sayGrade(now.grades[code])}`),
    ...days.filter(([, name]) => before[name] !== now[name]).map(([says, name]) => `${says}: was ${sayDate(before[name])}, is ${sayDate(now[name])}`),
  ]
}

/** “Revisions to previous release”: what its outcomes say now. `now`: all that the register holds. By name of the authority. */
export const revisionsOf = (previous: { readonly cut: Cut; readonly outcomes: readonly Outcome[] }, now: readonly Outcome[]): Revision[] => {
  const held = new Map(now.map((one) => [one.id, one]))
  const before = new Map(previous.outcomes.map((one) => [one.id, one]))
  const of = (one: Outcome, what: Revision['what'], says: readonly string[]): Revision => ({ authority: one.authority, printedAs: one.printedAs, inspection: inspectionOf(one), what, says })
  const changed = previous.outcomes.flatMap((one) => {
    const current = held.get(one.id)
    if (!current) return [of(one, 'withdrawn', ['No longer held'])]
    const says = differences(one, current)
    return says.length ? [of(one, 'corrected', says)] : []
  })
  // Published in time for the release before, and not in it.
  const added = now.filter((one) => one.published <= previous.cut.publishedBy && !before.has(one.id)).map((one) => of(one, 'added', ['Published by the day of the release before, and held only since']))
  return [...changed, ...added].toSorted((a, b) => a.printedAs.localeCompare(b.printedAs, 'en-GB') || plainOrder(a.inspection, b.inspection))
}
