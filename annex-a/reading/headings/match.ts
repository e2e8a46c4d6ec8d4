import type { ListId } from '../../specification/grammar/list.ts'
import { listOf } from '../../specification/lists/index.ts'
import type { ReadColumn } from '../checked.ts'
import type { ConfirmedHeadings } from '../confirmed.ts'
import { knownHeadings } from './known.ts'
import { likeness } from './likely.ts'
import { plainHeading, withoutNumber } from './normalise.ts'

/** A heading as it stands in the file. `column` is 0-based. */
export interface Heading { readonly column: number; readonly text: string }

export interface TakenHeading extends Heading { readonly field: string; readonly matched: ReadColumn['matched'] }
/** A heading that is no field. `like`: the field, found nowhere else, that it resembles without being sure. */
export interface ExtraHeading extends Heading { readonly like: string | null }
/** A heading for a field that another column has already. */
export interface SecondHeading extends Heading { readonly field: string; readonly first: TakenHeading }

export interface Matched {
  readonly taken: readonly TakenHeading[]
  readonly extra: readonly ExtraHeading[]
  readonly second: readonly SecondHeading[]
  readonly missing: readonly string[]
}

/** The forms in which a heading is looked up: as it stands, and without a number in front. */
export const headingForms = (text: string): readonly string[] => [plainHeading(text), withoutNumber(text)]

/** The field that a heading names outright, without guessing, by its forms. */
export function namedField(list: ListId, forms: readonly string[]): { field: string; matched: 'exact' | 'alias' } | null {
  const { exact, alias } = knownHeadings(list)
  for (const key of forms) {
    const field = exact.get(key)
    if (field) return { field, matched: 'exact' }
    const other = alias.get(key)
    if (other) return { field: other, matched: 'alias' }
  }
  return null
}

const SURENESS = { exact: 0, alias: 1, likely: 2 } as const

/**
 * Which column holds which field of a list. The surest heading has the field, among equals the first from the left;
 * what cannot be placed without guessing is left over and named.
 * `confirmed`: what the authority said that headings mean which name no field outright.
 */
export function matchHeadings(list: ListId, headings: readonly Heading[], confirmed: ConfirmedHeadings = new Map()): Matched {
  const claims = headings.map((heading) => claim(list, heading, confirmed))
  const taken = new Map<string, TakenHeading>()
  const second: SecondHeading[] = []
  for (const one of claims.filter(isTaken).sort(bySureness)) {
    const first = taken.get(one.field)
    if (!first) taken.set(one.field, one)
    else second.push({ column: one.column, text: one.text, field: one.field, first })
  }
  const missing = Object.keys(listOf(list).fields).filter((field) => !taken.has(field))
  const extra = claims.filter((one): one is ExtraHeading => !isTaken(one))
    .map((one) => (one.like !== null && taken.has(one.like) ? { ...one, like: null } : one))
  return { taken: [...taken.values()].sort((a, b) => a.column - b.column), extra, second, missing }
}

const isTaken = (one: TakenHeading | ExtraHeading): one is TakenHeading => 'field' in one
const bySureness = (a: TakenHeading, b: TakenHeading): number => SURENESS[a.matched] - SURENESS[b.matched] || a.column - b.column

function claim(list: ListId, heading: Heading, confirmed: ConfirmedHeadings): TakenHeading | ExtraHeading {
  const forms = headingForms(heading.text)
  const named = namedField(list, forms)
  if (named) return { ...heading, ...named }
  const said = confirmedField(list, forms, confirmed)
  if (said !== undefined) return said === null ? { ...heading, like: null } : { ...heading, field: said, matched: 'alias' }
  const like = likeness(list, heading.text)
  return like?.sure ? { ...heading, field: like.field, matched: 'likely' } : { ...heading, like: like?.field ?? null }
}

/** The field that somebody said the heading means, null for none; undefined where nobody did, or the list has no such field. */
export function confirmedField(list: ListId, forms: readonly string[], confirmed: ConfirmedHeadings): string | null | undefined {
  if (confirmed.size === 0) return undefined
  const key = forms.find((one) => confirmed.has(one))
  const field = key === undefined ? undefined : confirmed.get(key)
  return typeof field === 'string' && !Object.hasOwn(listOf(list).fields, field) ? undefined : field
}
