import type { CheckOptions } from '../../reading/checked.ts'
import type { Stage } from '../../specification/grammar/field.ts'
import type { ListId } from '../../specification/grammar/list.ts'

/** What stands in a cell of an example, as somebody would type it. */
export type ExampleCell = string | number | boolean | null | { readonly error: string } | { readonly formula: string | number }

/** Rows of a list, by field name. A row that gives no child ID (or reference) gets one of its own. */
export interface ExampleRows {
  readonly list: ListId
  readonly rows: readonly { readonly [field: string]: ExampleCell }[]
}

/** A sheet cell by cell, for rules about sheets and headings. */
export interface ExampleGrid {
  readonly name: string
  readonly grid: readonly (readonly ExampleCell[])[]
  /** As Excel counts them. */
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
  readonly merged?: readonly string[]
  readonly hidden?: true
}

export type ExampleSheet = ExampleRows | ExampleGrid

/**
 * Something that a rule lets pass, or breaks it: run by the tests, shown on the rule's help page.
 * Sheets make one workbook; files are given as the text that they hold.
 */
export interface Example {
  /** In a few words, what the example shows. */
  readonly says: string
  readonly sheets?: readonly ExampleSheet[]
  readonly files?: readonly { readonly name: string; readonly text: string }[]
  /** ISO date; `exampleInspection` where not given. */
  readonly inspectionDate?: string
  readonly stage?: Stage
  /** What the authority has said, and timescales other than the defaults. */
  readonly options?: Omit<CheckOptions, 'inspectionDate' | 'stage'>
}

export const exampleInspection = '2016-04-12'
