import type { Grade, JudgementCode } from '../../framework/judgement.ts'
import { sayDate } from '../../reading/dates.ts'
import { frameworkOf, type FrameworkCode } from '../frameworks.ts'
import { headings } from '../grade-names.ts'
import { inTime } from '../cut.ts'
import type { Outcome } from '../outcome.ts'
import { judgementFields, type EntryField } from './columns.ts'

/** An inspection as it is to be entered in the register: read off a row, or typed. */
export interface Entry {
  readonly authority: string
  readonly printedAs: string
  readonly framework: FrameworkCode
  readonly edition: string
  /** Whether it says that the authority was inspected again under the same framework. */
  readonly again: boolean
  /** `YYYY-MM-DD` */
  readonly inspectedFrom: string
  readonly inspectedTo: string
  readonly published: string
  readonly grades: { readonly [judgement in JudgementCode]?: Grade | null }
  readonly source: string
}

/** What is wrong with an entry, and what to do: the same words wherever it is typed. */
export interface EntryProblem {
  readonly field: EntryField
  readonly message: string
  readonly fix: string
}

const problem = (field: EntryField, message: string, fix: string): EntryProblem => ({ field, message, fix })

/** What is wrong with an entry by itself. `today`: nothing is published later than that (`YYYY-MM-DD`). */
export const problemsOf = (entry: Entry, today: string): EntryProblem[] => [...dateProblems(entry, today), ...gradeProblems(entry)]

const dateProblems = ({ framework, inspectedFrom, inspectedTo, published }: Entry, today: string): EntryProblem[] => {
  const { under, from, to } = frameworkOf(framework)!
  return [
    ...(inspectedTo < inspectedFrom ? [problem('inspectedTo', `The inspection ended on ${sayDate(inspectedTo)}, before it began on ${sayDate(inspectedFrom)}`, 'Check both days')] : []),
    ...(published < inspectedTo ? [problem('published', `The report was published on ${sayDate(published)}, before the inspection ended on ${sayDate(inspectedTo)}`, 'Check both days')] : []),
    ...(published > today ? [problem('published', `${sayDate(published)} is still to come`, 'Enter an outcome once its report is published')] : []),
    ...(inspectedFrom < from || inspectedFrom > to ? [problem('inspectedFrom', `No inspection under ${under} began on ${sayDate(inspectedFrom)}: they took place from ${sayDate(from)} to ${sayDate(to)}`, 'Check the day, and which framework it was')] : []),
  ]
}

const gradeProblems = ({ framework, grades }: Entry): EntryProblem[] => {
  const asked = frameworkOf(framework)!.judgements
  if ((grades.OE ?? null) === null) {
    return [grades.LSCB
      ? problem('LSCB', 'This is a review of a Local Safeguarding Children Board without an inspection', 'Put the review in the row of the inspection that it was made with')
      : problem('OE', 'The grade of overall effectiveness is missing', 'Enter 1, 2, 3 or 4')]
  }
  return judgementFields.flatMap((judgement) => {
    if (!asked.includes(judgement)) return grades[judgement] === undefined ? [] : [problem(judgement, `An inspection under ${frameworkOf(framework)!.under} has no grade for ${headings[judgement].toLowerCase()}`, 'Leave the cell empty')]
    return judgement !== 'LSCB' && grades[judgement] === undefined ? [problem(judgement, `The grade for ${headings[judgement].toLowerCase()} is missing`, 'Enter 1, 2, 3 or 4, or “Not judged”')] : []
  })
}

/** What an entry is compared with: what the register holds, and what comes with it. */
export type Beside = Pick<Outcome, 'authority' | 'framework' | 'inspectedTo'>

/** What is wrong with an entry beside the others: held already, a second current outcome, a re-inspection of nothing. */
export const problemsBeside = (entry: Entry, others: readonly Beside[]): EntryProblem[] => {
  const same = others.filter((other) => other.authority === entry.authority && other.framework === entry.framework)
  const { under } = frameworkOf(entry.framework)!
  if (same.some(({ inspectedTo }) => inspectedTo === entry.inspectedTo)) {
    return [problem('authority', `The inspection of ${entry.printedAs} that ended on ${sayDate(entry.inspectedTo)} is there already`, 'Leave the row out, or correct the one that is there')]
  }
  const earlier = same.filter(({ inspectedTo }) => inspectedTo < entry.inspectedTo)
  if (entry.again) return earlier.length ? [] : [problem('again', `There is no earlier outcome of ${entry.printedAs} under ${under} that this could be the re-inspection of`, 'Add the first inspection, or say that this is none')]
  return earlier.length ? [problem('authority', `${entry.printedAs} would have two current outcomes under ${under}: an inspection that ended on ${sayDate(earlier[0]!.inspectedTo)} is there, and this one does not say that it was made again`, 'Enter Yes under Re-inspection, or leave one of them out')] : []
}

/** Entries as outcomes, in time; a re-inspection is that of the inspection before it. `held`: what the register has. `idOf` names each. */
export const asOutcomes = (entries: readonly Entry[], held: readonly Outcome[], idOf: (entry: Entry, n: number) => string): Outcome[] => {
  const made = entries.map(({ again, ...entry }, n): Outcome & { readonly again: boolean } => ({ ...entry, again, id: idOf({ again, ...entry }, n), reinspectionOf: null, datesAre: 'exact', derived: {} })).toSorted(inTime)
  return made.map(({ again, ...one }) => {
    const before = again ? [...held, ...made].filter((other) => other.authority === one.authority && other.framework === one.framework && other.inspectedTo < one.inspectedTo).toSorted(inTime).at(-1) : undefined
    return { ...one, reinspectionOf: before?.id ?? null }
  })
}
