import type { Disagreement } from '#annex-a/reading/journey.ts'
import type { Progress, Severity } from '#annex-a/reading/checked.ts'
import type { ChildFacts } from '#annex-a/shown/child-facts.ts'
import type { ShownJourney } from '#annex-a/shown/child-journey.ts'
import type { SaidRow } from '#annex-a/shown/child-rows.ts'
import type { SaidFlag } from '#annex-a/shown/flag-lines.ts'
import type { FindingLine, RuleGroup } from '#annex-a/shown/finding-lines.ts'
import type { NotCheckedShown, SheetShown } from '#annex-a/shown/sheets.ts'
import type { Only } from '#annex-a/outgoing/narrowed.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import type { Stage } from '#annex-a/specification/grammar/field.ts'

/**
 * What the page and its checker say to each other. The checker is a worker of this browser: it holds the files and all that
 * was found in them, and the page asks it for what it shows. Both sides are ours, and the compiler reads both.
 */

export interface Order {
  readonly files: readonly File[]
  /** `YYYY-MM-DD`. */
  readonly inspectionDate: string
  readonly stage: Stage
}

type Counts = Readonly<Record<Severity, number>>

export interface FileResult {
  readonly id: string
  readonly name: string
  readonly bytes: number
  /** Null where the browser cannot work it out: on a connection that is neither encrypted nor to this computer. */
  readonly sha256: string | null
  readonly problem: { readonly message: string; readonly fix: string } | null
  readonly otherSheets: readonly { readonly name: string; readonly hidden: boolean; readonly rows: number }[]
}

/** The whole check in numbers. */
export interface Overview {
  readonly inspectionDate: string
  readonly stage: Stage
  readonly files: readonly FileResult[]
  readonly sheets: readonly (SheetShown & { readonly carriedFrom: null; readonly findings: Counts })[]
  readonly findings: Counts
  readonly ofNoList: Counts
  readonly notChecked: readonly NotCheckedShown[]
  readonly rows: number
  readonly children: number
  readonly flags: number
  readonly teams: readonly string[]
  readonly workers: readonly string[]
}

export interface ListAnswer { readonly list: ListId | 0; readonly name: string; readonly groups: readonly RuleGroup[] }

export interface RuleAnswer {
  readonly list: ListId | 0
  readonly name: string
  readonly code: string
  readonly title: string
  readonly asks: string
  readonly totals: readonly { readonly severity: Severity; readonly total: number }[]
  readonly total: number
  readonly kept: number
  readonly page: number
  readonly pages: number
  readonly shown: readonly FindingLine[]
}

export interface ChildLine { readonly number: number; readonly id: string; readonly age: number | null; readonly lists: readonly ListId[]; readonly findings: number; readonly flags: number }

export interface ChildrenAnswer { readonly page: number; readonly pages: number; readonly total: number; readonly shown: readonly ChildLine[] }

/** `child`: the number of the one whose whole ID was typed. `alike`: the first of those that have it as a part. */
export interface FoundAnswer { readonly child: number | null; readonly typed: string; readonly total: number; readonly alike: readonly ChildLine[] }

export interface SaidAboutChild { readonly key: string; readonly severity: Severity; readonly message: string; readonly fix: string; readonly list: ListId | null; readonly field: string | null; readonly code: string }

export interface ChildAnswer {
  readonly id: string
  readonly facts: ChildFacts
  readonly disagreements: readonly Disagreement[]
  readonly journey: ShownJourney
  readonly rows: readonly SaidRow[]
  readonly findings: readonly SaidAboutChild[]
  readonly flags: readonly SaidFlag[]
}

export type DownloadKind = 'annotated' | 'xlsx' | 'csv' | 'json'
/** `bytes` are an object of the browser, to be saved under `name`. */
export interface DownloadAnswer { readonly name: string; readonly bytes: Blob }

/** Each question with what it asks and what is answered. A child and a page are asked for by number, never by an ID. */
export interface Questions {
  readonly check: { readonly of: Order; readonly answer: Overview }
  readonly list: { readonly of: { readonly list: ListId | 0 }; readonly answer: ListAnswer | null }
  readonly rule: { readonly of: { readonly list: ListId | 0; readonly code: string; readonly page: number }; readonly answer: RuleAnswer | null }
  readonly children: { readonly of: { readonly page: number }; readonly answer: ChildrenAnswer | null }
  readonly find: { readonly of: { readonly typed: string }; readonly answer: FoundAnswer }
  readonly child: { readonly of: { readonly number: number }; readonly answer: ChildAnswer | null }
  readonly download: { readonly of: { readonly kind: DownloadKind; readonly only: Only }; readonly answer: DownloadAnswer }
}
export type Question = keyof Questions

export type Asked = { readonly [Q in Question]: { readonly id: number; readonly question: Q; readonly of: Questions[Q]['of'] } }[Question]

/** `rows` of all files are known once they are read. */
export type Told = Progress & { readonly of: number | null }

/** Why there is no answer: a file that the browser can no longer open, too little memory, or a fault of ours. */
export type Failure = { readonly kind: 'file'; readonly name: string } | { readonly kind: 'memory' } | { readonly kind: 'fault' }

export type Reply =
  | { readonly is: 'ready' }
  | { readonly is: 'progress'; readonly progress: Told }
  | { readonly is: 'answer'; readonly id: number; readonly answer: Questions[Question]['answer'] }
  | { readonly is: 'failure'; readonly id: number; readonly failure: Failure }
