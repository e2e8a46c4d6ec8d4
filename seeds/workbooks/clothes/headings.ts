import type { Field } from '#annex-a/specification/grammar/field.ts'
import type { List } from '#annex-a/specification/grammar/list.ts'
import type { Random } from '../random.ts'

/** Headings are compared without case, spaces and punctuation. */
export const squash = (heading: string): string => heading.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** An address stands under no heading that promises a postcode alone. */
const misleading = /postcode/i

const names = (field: Field): readonly string[] => [field.label, ...field.aliases ?? []]

/** Spellings of a field that no other field of the list could claim. */
const ownNames = (list: List, field: Field): readonly string[] => {
  const others = new Set(Object.values(list.fields).filter((other) => other !== field).flatMap(names).map(squash))
  return names(field).filter((name) => !misleading.test(name) && !others.has(squash(name)))
}

const word = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase()

/** No system would name a column after words with an ampersand or a bracket in them. */
const camel = (name: string): string =>
  /[&(]/.test(name) ? name : name.split(/[^A-Za-z0-9]+/).map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join('')

/** How an authority's system or its officers write a heading: the same letters in other clothes. */
const dressed: { readonly [style: string]: (name: string) => string } = {
  plain: (name) => name,
  upper: (name) => name.toUpperCase(),
  lower: (name) => name.toLowerCase(),
  title: (name) => name.split(' ').map(word).join(' '),
  camel: (name) => camel(name.replace('(Y/N)', '')),
  spaced: (name) => name.replaceAll('/', ' / '),
  trailing: (name) => `${name} `,
  wrapped: (name) => name.replace(' ', '\n'),
  smart: (name) => name.replaceAll(/(^|[\s(])'/g, '$1‘').replaceAll("'", '’'),
}
const styles = { plain: 50, upper: 7, lower: 5, title: 10, camel: 8, spaced: 4, trailing: 8, wrapped: 3, smart: 5 }

/** A heading for the field, recognisable and the authority's own. The same `random` gives the same words for the same field of every list. */
export const headingOf = (list: List, field: Field, authority: Random, own: Random): string => {
  const known = ownNames(list, field)
  const taste = authority.fork(field.label)
  const name = taste.chance(0.5) ? known[0] ?? field.label : known[taste.int(0, known.length - 1)] ?? field.label
  const style = /['‘’]/.test(name) && own.chance(0.5) ? 'smart' : own.weighted(styles)
  return dressed[style]!(name)
}
