import type { AgeField, CodeField, CountField, DateField, Field, HoursField, TextField, YesNoField } from './field.ts'

/** The eleven lists of Annex A, Table 2. */
export type ListNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
export const listNumbers: readonly ListNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]

/** The documents that Annex A asks for child by child. They are read like a list, and are none of the eleven. */
export type DocumentNumber = '2.03' | '2.06' | '2.07'
export const documentNumbers: readonly DocumentNumber[] = ['2.03', '2.06', '2.07']

/** Whatever holds rows of children: one of the eleven lists, or a document. */
export type ListId = ListNumber | DocumentNumber
export const listIds: readonly ListId[] = [...listNumbers, ...documentNumbers]

export const isDocument = (id: ListId): id is DocumentNumber => typeof id === 'string'

const placeOfDocument: { readonly [D in DocumentNumber]: number } = { '2.03': 12, '2.06': 13, '2.07': 14 }
/** 1 to 11, then the documents: a small number that is different for each. */
export const placeInOrder = (id: ListId): number => (typeof id === 'string' ? placeOfDocument[id] : id)
/** For sorting: the lists by number, then the documents. */
export const inListOrder = (a: ListId, b: ListId): number => placeInOrder(a) - placeInOrder(b)

/** The list or document that a text names exactly, such as `7` or `2.03`; undefined where there is none. */
export const listIdOf = (text: string): ListId | undefined => listIds.find((id) => String(id) === text)

export interface ListFacts<N extends ListId = ListId> {
  readonly number: N
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

type NamesUsed<F> = F extends DateField<infer N> | TextField<infer N> | YesNoField<infer N> | CountField<infer N> | HoursField<infer N> | AgeField<infer N> | CodeField<infer N> ? N : never
type Fields = { readonly [name: string]: Field }
/** A fact that names no field of the same list does not compile. */
type Checked<F extends Fields> = { readonly [K in keyof F]: NamesUsed<F[K]> extends keyof F & string ? F[K] : { readonly 'names a field that is not in this list': never } }

export interface List<F extends Fields = Fields, N extends ListId = ListId> extends ListFacts<N> { readonly fields: F }

export const list = <const F extends Fields, const N extends ListId>(facts: ListFacts<N>, fields: F & Checked<F>): List<F, N> => ({ ...facts, fields })

/** What a cell of a kind becomes once read. Dates are `YYYY-MM-DD`. */
interface ValueOfKind {
  child: string
  reference: string
  text: string
  date: string
  yesNo: 'Y' | 'N' | 'U'
  count: number
  hours: number
  age: number
  code: string
}

/** The type of a read row; a cell that is empty or could not be read is null. */
export type RowOf<L extends List> = { readonly [K in keyof L['fields']]: ValueOfKind[L['fields'][K]['kind']] | null }
