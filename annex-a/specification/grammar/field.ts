/**
 * The kinds of field that Annex A asks for, and the facts that a field can state of itself.
 * Plain data made by tiny functions that add a `kind`: this file and everything below it imports nothing,
 * so the specification prints as JSON and can be read by somebody who does not program.
 */

/** 1 = already in the Department for Education's returns; 2 = may follow at the second submission date (Annex A, introduction). */
export type Stage = 1 | 2

/** `fix`: cannot be true. `check`: ask. */
export type FactSeverity = 'fix' | 'check'

/** When a fact applies. `N` is the name of another field of the same list. */
export type Condition<N extends string> =
  | { readonly field: N; readonly is: 'present' }
  | { readonly field: N; readonly is: 'blank' }
  /** Codes, or Y, N, U; the empty text stands for a blank cell. */
  | { readonly field: N; readonly oneOf: readonly string[] }
  | { readonly field: N; readonly atLeast: number }

/** What every kind of field can say of itself. */
export interface Facts<N extends string = never> {
  /** One or two sentences for the person who fills in the list. */
  readonly help: string
  /** Other headings met in real files and in the later edition; compared without case, spaces or punctuation. */
  readonly aliases?: readonly string[]
  /** Default 1. */
  readonly stage?: Stage
  /** Annex A names the column, but many authorities rightly have nothing to put in it: no gap where the whole column is absent. */
  readonly mayBeAbsent?: true
  /** Where the field, its stage or its meaning was inferred and not printed in the framework. */
  readonly inferred?: string
  /** Expected to be filled, always or when the condition holds: a `gap` where it is empty, never an error. */
  readonly expected?: boolean | Condition<N>
  /** Where the condition of `expected` holds, the row cannot be right without it: a `fix`, and no gap. */
  readonly required?: true
  /** Must be empty unless the condition holds. */
  readonly blankUnless?: Condition<N> & { readonly severity: FactSeverity }
}

export interface DateFacts<N extends string = never> extends Facts<N> {
  /** Cannot come before the dates in these fields; the same day is allowed. */
  readonly notBefore?: readonly N[]
  /** As notBefore, where real life has exceptions: asked, not refused. */
  readonly usuallyNotBefore?: readonly N[]
  /** Where given, the date should fall within so many months before the inspection (Annex A, Table 1). */
  readonly within?: { readonly months: number; readonly severity: FactSeverity }
  /** A date that may lie after the inspection, such as an expected date of birth. */
  readonly mayBeFuture?: true
  /** What happened on this date, in words for a child's timeline. */
  readonly event?: string
}

export interface CountFacts<N extends string = never> extends Facts<N> {
  readonly atLeast?: number
}

export interface YesNoFacts<N extends string = never> extends Facts<N> {
  /** Words that mean yes, no or unknown in this column and nothing in others ("Seen", "NFA", a kind of disability). */
  readonly also?: { readonly Y?: readonly string[]; readonly N?: readonly string[]; readonly U?: readonly string[] }
}

interface Named { readonly label: string }
type Made<K extends string, F> = Named & { readonly kind: K } & F

export interface ChildFacts extends Facts {
  /** A unique pupil number may stand here instead: it names the child to a school, and joins no list. */
  readonly orUpn?: true
}

/** The authority's own ID of a child: text, kept as written, the link between lists 1-10 and the documents. */
export type ChildField = Made<'child', ChildFacts>
/** A key that is not a child's ID and is never linked to one (list 11). */
export type ReferenceField = Made<'reference', Facts>
export type TextField<N extends string = never> = Made<'text', Facts<N>>
export type DateField<N extends string = never> = Made<'date', DateFacts<N>>
export type YesNoField<N extends string = never> = Made<'yesNo', YesNoFacts<N>>
export type CountField<N extends string = never> = Made<'count', CountFacts<N>>
/** Hours in a week, decimals allowed. */
export type HoursField<N extends string = never> = Made<'hours', Facts<N>>
/** Whole years at the inspection, to be compared with the date of birth in the field `bornOn`. */
export type AgeField<N extends string = never> = Made<'age', Facts<N> & { readonly bornOn: N }>
export type CodeField<N extends string = never> = Made<'code', Facts<N> & { readonly codes: string }>

export type Field<N extends string = string> =
  | ChildField | ReferenceField | TextField<N> | DateField<N> | YesNoField<N> | CountField<N> | HoursField<N> | AgeField<N> | CodeField<N>
export type Kind = Field['kind']
export type FieldOfKind<K extends Kind> = Extract<Field, { kind: K }>

export const child = (label: string, facts: ChildFacts): ChildField => ({ kind: 'child', label, ...facts })
export const reference = (label: string, facts: Facts): ReferenceField => ({ kind: 'reference', label, ...facts })
export const text = <const N extends string = never>(label: string, facts: Facts<N>): TextField<N> => ({ kind: 'text', label, ...facts })
export const date = <const N extends string = never>(label: string, facts: DateFacts<N>): DateField<N> => ({ kind: 'date', label, ...facts })
export const yesNo = <const N extends string = never>(label: string, facts: YesNoFacts<N>): YesNoField<N> => ({ kind: 'yesNo', label, ...facts })
export const count = <const N extends string = never>(label: string, facts: CountFacts<N>): CountField<N> => ({ kind: 'count', label, ...facts })
export const hours = <const N extends string = never>(label: string, facts: Facts<N>): HoursField<N> => ({ kind: 'hours', label, ...facts })
export const age = <const N extends string>(label: string, facts: Facts<N> & { readonly bornOn: N }): AgeField<N> => ({ kind: 'age', label, ...facts })
export const code = <const N extends string = never>(label: string, codes: string, facts: Facts<N>): CodeField<N> => ({ kind: 'code', label, codes, ...facts })

/**
 * One question that every kind of field must answer. A new kind is then a compile error
 * in each reader that has not answered it: the compiler is the checklist.
 */
export const byKind = <R>(answers: { readonly [K in Kind]: (field: FieldOfKind<K>) => R }) =>
  (field: Field): R => (answers[field.kind] as (field: Field) => R)(field)
