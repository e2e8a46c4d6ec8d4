import type { CodeField, CountField, DateField, AgeField, Field, TextField, YesNoField } from './field.ts'

/** The eleven lists of Annex A, Table 2. */
export type ListNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
export const listNumbers: readonly ListNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]

export interface ListFacts {
  readonly number: ListNumber
  /** A short name for pages and sheets. */
  readonly name: string
  /** The words of Table 1. */
  readonly title: string
  readonly paragraph: string
  /** Words that a sheet's name may hold besides "list 4". Compared without case, spaces or punctuation. */
  readonly sheetAliases: readonly string[]
  /** "For lists 3 to 10 please provide only one row for each unique child ID where possible." */
  readonly oneRowEach: 'child' | 'reference' | 'none'
  /** The name of a row when counted, singular and plural. */
  readonly row: readonly [string, string]
  /** Where on the journey this list stands; list 11 is adults and on none (method of selection, paragraph 14). */
  readonly journey: string | null
  /** A date whose absence means that the row is open (still a plan, still looked after); null where rows are events. */
  readonly openUntil: string | null
}

type NamesUsed<F> = F extends DateField<infer N> | TextField<infer N> | YesNoField<infer N> | CountField<infer N> | AgeField<infer N> | CodeField<infer N> ? N : never
type Fields = { readonly [name: string]: Field }
/** A fact that names no field of the same list does not compile. */
type Checked<F extends Fields> = { readonly [K in keyof F]: NamesUsed<F[K]> extends keyof F & string ? F[K] : { readonly 'names a field that is not in this list': never } }

export interface List<F extends Fields = Fields> extends ListFacts { readonly fields: F }

export const list = <const F extends Fields>(facts: ListFacts, fields: F & Checked<F>): List<F> => ({ ...facts, fields })

/** What a cell of a kind becomes once read. Dates are `YYYY-MM-DD`. */
interface ValueOfKind {
  child: string
  reference: string
  text: string
  date: string
  yesNo: 'Y' | 'N' | 'U'
  count: number
  age: number
  code: string
}

/** The type of a read row; a cell that is empty or could not be read is null. */
export type RowOf<L extends List> = { readonly [K in keyof L['fields']]: ValueOfKind[L['fields'][K]['kind']] | null }
