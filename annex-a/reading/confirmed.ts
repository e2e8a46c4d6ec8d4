import type { Field } from '../specification/grammar/field.ts'
import type { ListId } from '../specification/grammar/list.ts'
import { bare, tidy } from './cells/result.ts'
import { plainHeading } from './headings/normalise.ts'

/**
 * What people of an authority have said that their own headings and values mean. Plain data, asked only after everything that
 * the specification knows: it never overrides a heading or a code that is read without it.
 */
export interface Confirmed {
  readonly headings: readonly ConfirmedHeading[]
  readonly values: readonly ConfirmedValue[]
}

/** `field` null: the heading is none of the list's fields, and nobody need be asked again. */
export interface ConfirmedHeading { readonly list: ListId; readonly heading: string; readonly field: string | null }

/**
 * A value holds wherever the same is asked: for a code, on every field of its code set (`of` is the set's name); for yes or no,
 * on every field of that name. `means`: a token, or Y, N, U; null where it is none of them and stays as it is.
 */
export interface Subject { readonly kind: 'code' | 'yesNo'; readonly of: string }
export interface ConfirmedValue extends Subject { readonly written: string; readonly means: string | null }

/** What a value of this field is a value of; null where a field is neither a code nor yes or no. */
export const subjectOf = (field: Field, name: string): Subject | null =>
  field.kind === 'code' ? { kind: 'code', of: field.codes } : field.kind === 'yesNo' ? { kind: 'yesNo', of: name } : null

/** Values are alike as the readers of cells compare them; but "White?" is not "White", and signs alone are themselves. */
export const valueKey = (written: string): string => {
  const key = bare(written)
  const doubt = written.includes('?') ? '?' : ''
  return key === '' ? tidy(written).toLowerCase() : `${key}${doubt}`
}

export const headingKey = plainHeading

/** What was confirmed of the headings of one list, by their plain form. */
export type ConfirmedHeadings = ReadonlyMap<string, string | null>

export const confirmedHeadings = (confirmed: Confirmed | undefined, list: ListId): ConfirmedHeadings =>
  new Map(confirmed?.headings.filter((one) => one.list === list && headingKey(one.heading) !== '').map(({ heading, field }) => [headingKey(heading), field]))

/** What was confirmed of the values of one subject, by their key. */
export type ConfirmedMeanings = ReadonlyMap<string, string | null>

const nothing: ConfirmedMeanings = new Map()

export function confirmedMeanings(confirmed: Confirmed | undefined): (subject: Subject) => ConfirmedMeanings {
  const all = new Map<string, Map<string, string | null>>()
  for (const { kind, of, written, means } of confirmed?.values ?? []) {
    const name = `${kind} ${of}`
    const known = all.get(name) ?? new Map<string, string | null>()
    all.set(name, known.set(valueKey(written), means))
  }
  return ({ kind, of }) => all.get(`${kind} ${of}`) ?? nothing
}
