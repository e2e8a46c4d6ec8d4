import type { Grade, JudgementCode } from '../framework/judgement.ts'
import type { FrameworkCode } from './frameworks.ts'

/** What one inspection was judged to be, as published; never a word about a child. */
export interface Outcome {
  readonly id: string
  /** The three-digit code of the authority. */
  readonly authority: string
  /** The authority's name as the source prints it. */
  readonly printedAs: string
  readonly framework: FrameworkCode
  /** Which edition of the framework, as its title page says: `November 2013`. */
  readonly edition: string
  /** The inspection that this one was made again for; null for a first one. */
  readonly reinspectionOf: string | null
  /** `YYYY-MM-DD`. Where the source gives no day of its own, the days within which it lay. */
  readonly inspectedFrom: string
  readonly inspectedTo: string
  /** `YYYY-MM-DD`: the day of publication, or the day by which it had been published. */
  readonly published: string
  /** `exact`, or `bounds` where the source gives only the days within which it lay. */
  readonly datesAre: 'exact' | 'bounds'
  /** Null where the authority was not judged in it; absent where the inspection had no such judgement. */
  readonly grades: { readonly [judgement in JudgementCode]?: Grade | null }
  /** Why a grade is known although our copy of the source lost it, by judgement. */
  readonly derived: { readonly [judgement in JudgementCode]?: string }
  readonly source: string
}

/** Null: there is none, and a note says why. Numbers are numbers. */
export type Cell = string | number | null

/** A table as it goes out: on a page, in a file, on the command line. */
export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Sentences that belong under it. */
  readonly notes: readonly string[]
}
