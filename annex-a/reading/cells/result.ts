import type { Cell } from '../../workbook/cells.ts'
import type { Value } from '../checked.ts'

/** What became of one cell. Results are shared between cells that hold the same thing: never change one. */
export interface CellResult {
  readonly value: Value
  /** The text of the cell, only where the value read differs from it or could not be read. */
  readonly written: string | null
  /** Why it could not be read: the code of the rule that says so. */
  readonly problem: string | null
}

export type CellReader = (cell: Cell) => CellResult

const LONGEST_KEPT = 1_000

export const readAs = (value: Value, written: string | null = null): CellResult => ({ value, written, problem: null })
export const notRead = (written: string, code: string): CellResult =>
  ({ value: null, written: written.slice(0, LONGEST_KEPT), problem: code })

/** What stands in a cell, as a person sees it. */
export const textOf = (cell: Cell): string =>
  typeof cell.value === 'string' && cell.kind !== 'date' ? cell.value : cell.shown

/** Spaces of every kind become one plain space; marks that nobody can see go; the ends are trimmed. */
export const tidy = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are what exports leave between words
  text.replace(/[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '').replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()

/**
 * The same without case, spaces, punctuation or accents, so that "A & E", "a and e" and "A&E" are one:
 * how every name, code and description is compared.
 */
export const bare = (text: string): string =>
  text.normalize('NFKD').toLowerCase().replace(/&/g, ' and ').replace(/[^a-z0-9]+/g, '')
