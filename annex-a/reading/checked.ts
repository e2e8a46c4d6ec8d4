import type { DocumentNumber, ListId, ListNumber } from '../specification/grammar/list.ts'
import type { Stage } from '../specification/grammar/field.ts'
import type { TimescaleName } from '../specification/timescales.ts'
import type { Confirmed } from './confirmed.ts'
import type { Questions } from './questions/questions.ts'
import type { UnreadableFile } from '../workbook/unreadable.ts'

/**
 * What comes out of reading and checking: plain data, the same for the upload page, the command line and the browser.
 * Words are not stored here: `annex-a/rules/say.ts` renders them from code and facts.
 */

/** `unreadable` blocks that file only; `fix` cannot be true; `check` is a question; `gap` is expected and empty. */
export type Severity = 'unreadable' | 'fix' | 'check' | 'gap'
export const severities: readonly Severity[] = ['unreadable', 'fix', 'check', 'gap']

/** A file as sent. `only`: take no list but these from it (a file of an earlier version, carried forward). */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly only?: readonly ListId[]
}

export interface CheckOptions {
  /** `YYYY-MM-DD`: "the point of inspection", from which every period of Table 1 is counted. */
  readonly inspectionDate: string
  /** At stage 1 an empty field of stage 2 is no gap. */
  readonly stage: Stage
  /** What this authority has said that its own headings and values mean. */
  readonly confirmed?: Confirmed
  /** Timescales that this inspection measures by, where they are not the defaults. */
  readonly timescales?: Partial<Record<TimescaleName, number>>
  /**
   * Whether the authority's list 6 also holds the children with a plan and the children looked after. Annex A does not
   * say: where the authority has not said either, what hangs on it is not checked (`specification/switches.ts`).
   */
  readonly listSixHoldsEverybody?: boolean
  /** Whether the authority records every referral as a contact first. Where it has not said, the two are not compared. */
  readonly everyReferralIsAContact?: boolean
  /** Whether each child's journey is worked out too: for choosing cases, no part of what is found about the lists. */
  readonly journeys?: boolean
}

export interface Progress {
  readonly step: 'opening' | 'reading' | 'checking' | 'linking'
  readonly file: string
  readonly list: ListId | null
  /** Rows done so far in this step, over all files. */
  readonly rows: number
}

/** Why a whole file was not taken. `code` is one of UnreadableFile's, or `list-twice`, `no-lists`, `list-in-two-files`. */
export interface FileProblem {
  readonly code: UnreadableFile['code'] | 'list-twice' | 'no-lists' | 'list-in-two-files'
  readonly facts: Facts
}

export interface ReadFile {
  readonly name: string
  readonly bytes: number
  readonly format: 'xlsx' | 'csv' | null
  /** Null when the file was taken. */
  readonly problem: FileProblem | null
  /** Sheets that look like no list, with why: named, never silently dropped. */
  readonly otherSheets: readonly { readonly name: string; readonly hidden: boolean; readonly rows: number }[]
}

export interface ReadColumn {
  readonly field: string
  readonly header: string
  /** Excel's letters. */
  readonly column: string
  readonly matched: 'exact' | 'alias' | 'likely'
}

/** A value once read: dates `YYYY-MM-DD`, yes/no as Y N U, codes as tokens, counts and ages as numbers. */
export type Value = string | number | null

export interface ReadRow {
  /** As Excel shows it. */
  readonly number: number
  readonly hidden: boolean
  /** The normalised ID that joins lists 1-10 and the documents; null where it is blank, on list 11, and where a UPN stands instead of it. */
  readonly childKey: string | null
  /** By field name; a field whose column is absent is absent here. */
  readonly values: { readonly [field: string]: Value }
  /** By field name, as written, only where the value read differs from it or could not be read. */
  readonly written: { readonly [field: string]: string }
  /** By header as written: cells of columns that are no field of the list. */
  readonly extra: { readonly [header: string]: string }
}

export interface ReadList {
  readonly list: ListId
  /** Index into `files`. */
  readonly file: number
  readonly sheet: string
  readonly headerRow: number
  readonly columns: readonly ReadColumn[]
  /** Fields of the specification for which there is no column. */
  readonly missing: readonly string[]
  /** Headers that are no field: kept and named. */
  readonly extra: readonly { readonly header: string; readonly column: string }[]
  readonly rows: readonly ReadRow[]
  /** Distinct children (references on list 11). */
  readonly children: number
  readonly hiddenRows: number
  readonly blankRows: number
  /** Text rows below the data, such as "End of report": skipped and said to be. */
  readonly footerRows: readonly number[]
}

export type Facts = { readonly [name: string]: string | number | readonly string[] }

export interface Place {
  readonly list: ListId
  readonly sheet: string
  readonly row: number
  /** Such as `D40`; null when the whole row is meant. */
  readonly cell: string | null
}

export interface Finding {
  readonly code: string
  readonly severity: Severity
  readonly list: ListId | null
  readonly sheet: string | null
  readonly row: number | null
  /** Excel's letters. */
  readonly column: string | null
  readonly field: string | null
  readonly header: string | null
  /** As written, at most 200 characters. */
  readonly value: string | null
  readonly childKey: string | null
  /** What the rule's words need, as data. */
  readonly facts: Facts
  readonly related: readonly Place[]
}

/** Something to know about a child when choosing cases, such as a late assessment: not a fault in the data, so no finding. */
export interface Flag {
  readonly code: string
  readonly list: ListId
  /** As Excel shows it. */
  readonly row: number
  /** Null on list 11. */
  readonly childKey: string | null
  /** What the flag's words need, as data. */
  readonly facts: Facts
}

/** A rule that could not be asked, and why: shown above what passed. */
export interface NotChecked {
  readonly code: string
  readonly list: ListId | null
  readonly because: string
}

/** One child over lists 1-10 and the documents, for finding and choosing. Where lists differ, the value of the furthest list stands, and X1-X3 say so. */
export interface ChildSummary {
  readonly key: string
  /** As first written. */
  readonly id: string
  readonly dateOfBirth: string | null
  readonly expectedDateOfBirth: string | null
  /** Whole years at the inspection; -1 unborn; null unknown. */
  readonly age: number | null
  readonly gender: string | null
  readonly ethnicity: string | null
  readonly disability: 'Y' | 'N' | 'U' | null
  /** In order, for example [1, 3, 4, 5, 7]. */
  readonly lists: readonly ListNumber[]
  /** Those of the three child-level documents that the child is in. */
  readonly documents: readonly DocumentNumber[]
  /** The furthest list of the journey that the child is on; null for a child who is in documents only. */
  readonly stage: ListNumber | null
  /** All that occur, each once. */
  readonly teams: readonly string[]
  readonly workers: readonly string[]
  readonly legalStatus: string | null
  readonly placementType: string | null
  readonly categoryOfAbuse: string | null
  readonly primaryNeed: string | null
  /** What happened to the child, as `journey/code.ts` writes it; null where it was not asked for. */
  readonly journey: string | null
}

export interface Checked {
  readonly edition: string
  readonly inspectionDate: string
  readonly stage: Stage
  readonly files: readonly ReadFile[]
  readonly lists: readonly ReadList[]
  readonly findings: readonly Finding[]
  readonly flags: readonly Flag[]
  readonly notChecked: readonly NotChecked[]
  /** What only a person of the authority can answer. */
  readonly questions: Questions
  readonly children: readonly ChildSummary[]
}
