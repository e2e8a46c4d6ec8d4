import { isDocument, type ListId } from '../specification/grammar/list.ts'
import { sayDate } from '../reading/dates.ts'
import type { Facts } from '../reading/checked.ts'
import type { Timescale } from '../specification/timescales.ts'

/** Small pieces of sentences, so that every rule says the same thing in the same way. */

export const quote = (text: unknown): string => `"${String(text)}"`

/** A fact that is a date, as people say it. */
export const day = (fact: Facts[string] | undefined): string => sayDate(String(fact))

/** `1 row`, `1,200 rows`. */
export const count = (number: number, one: string, many: string): string =>
  `${String(number).replace(/\B(?=(\d{3})+$)/g, ',')} ${number === 1 ? one : many}`

/** `45 working days`, `1 month`: a timescale with its unit. */
export const measure = (value: number, unit: Timescale['unit']): string => `${value} ${value === 1 ? unit.replace(/s$/, '') : unit}`

/** `a`, `a and b`, `a, b and c`. */
export const join = (parts: readonly string[], last = 'and'): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)!}`

/** At most so many, and how many more there are. */
export const some = (parts: readonly string[], most = 5): string =>
  parts.length <= most ? join(parts) : `${parts.slice(0, most).join(', ')} and ${count(parts.length - most, 'more', 'more')}`

/** Facts that are several. */
export const many = (fact: Facts[string] | undefined): readonly string[] => (Array.isArray(fact) ? fact : fact === undefined ? [] : [String(fact)])

/** `list 7`, `document 2.03`: in the middle of a sentence. */
export const sayList = (id: ListId): string => `${isDocument(id) ? 'document' : 'list'} ${id}`

/** `list 3`, `lists 3, 4 and 7`, `lists 3 and 7 and document 2.03`. Documents are those whose number has a point. */
export function onLists(ids: readonly string[]): string {
  const [documents, lists] = [ids.filter((id) => id.includes('.')), ids.filter((id) => !id.includes('.'))]
  return join([...several('list', lists), ...several('document', documents)])
}

const several = (what: string, ids: readonly string[]): string[] => (ids.length === 0 ? [] : [`${what}${ids.length === 1 ? '' : 's'} ${join(ids)}`])

/** `List 7: Child protection plans`, `Document 2.03: Privately fostered children`: as a heading says it. */
export const headList = ({ number, name }: { readonly number: ListId; readonly name: string }): string => `${capital(sayList(number))}: ${name}`

/** A phrase of a specification in the middle of a sentence: its first letter small, unless it is an abbreviation. */
export const within = (phrase: string): string => (/^[A-Z][a-z]/.test(phrase) ? phrase[0]!.toLowerCase() + phrase.slice(1) : phrase)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Where something stands, in brackets: `(list 5, H31)`. */
export const where = ({ list, row, cell }: { readonly list: ListId | null; readonly row: number | null; readonly cell: string | null }): string =>
  `(${list === null ? '' : `${sayList(list)}, `}${cell ?? `row ${String(row)}`})`

/** `list 1`, `lists 1 and 3 to 7`: neighbours as a span, for many lists at once. */
export const sayListSpans = (numbers: readonly number[]): string => {
  const spans: [number, number][] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else spans.push([number, number])
  }
  const parts = spans.flatMap(([from, to]) => (from === to ? [`${from}`] : to === from + 1 ? [`${from}`, `${to}`] : [`${from} to ${to}`]))
  return `list${numbers.length === 1 ? '' : 's'} ${join(parts)}`
}
