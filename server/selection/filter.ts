import { z } from 'zod'
import { listIdOf, type ListNumber } from '#annex-a/specification/grammar/list.ts'
import { flags } from '#annex-a/rules/index.ts'
import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import { readyPatterns } from '#annex-a/journey/patterns.ts'
import { sortColumns, type AnyOrAll, type ChildWhere, type Sort } from '#db/queries/children.ts'
import { isId } from '../ids.ts'
import { ageBandCodes, endsOf } from './age-bands.ts'
import { asks, columnOf, groupsOf, mostGroups, mostSorts, prefixOf, several, single, valuesOf, type ChildFilter, type ChildrenAddress, type ConditionGroup, type FilterField } from './filter-shape.ts'
import { factOptions, rowFactOf } from './list-facts.ts'
import { childListIds, childLists, disabilities, ethnicityGroupName, ethnicityGroups, genders } from './facets.ts'

const tokens = (set: string): string[] => codeSets[set]!.codes.map(({ token }) => token)
// An address may be typed, cut off or old: what means nothing asks nothing.
const oneOf = (values: readonly string[]) =>
  z
    .string()
    .refine((value) => values.includes(value))
    .nullable()
    .catch(null)
const someOf = <T extends string>(values: readonly T[]) => z.array(z.string()).transform((given) => values.filter((value) => given.includes(value)))
const someLists = someOf(childListIds.map(String)).transform((given) => given.map((list) => listIdOf(list)!))
const someStages = someOf(childLists.map(String)).transform((given) => given.map((list) => Number(list) as ListNumber))
const shortKeys = z
  .string()
  .regex(/^[0-9a-f]{10}$/)
  .nullable()
  .catch(null)

const anyOrAll = (usual: AnyOrAll) => z.enum(['any', 'all']).catch(usual)
const patternNames = z.array(z.string()).transform((given) => [
  ...readyPatterns.map(({ code }) => code).filter((code) => given.includes(code)), ...[...new Set(given)].filter(isId).toSorted(),
])

const group = z.object({
  list: someLists,
  match: anyOrAll('any'),
  age: someOf(ageBandCodes),
  gender: someOf(genders),
  ethnicity: someOf(ethnicityGroups.map(({ code }) => code)),
  disability: someOf(disabilities),
  stage: someStages,
  flag: someOf(flags.map(({ code }) => code)),
  flags: anyOrAll('any'),
  pattern: patternNames,
  patterns: anyOrAll('any'),
  fact: someOf(factOptions.map(({ value }) => value)),
  team: shortKeys,
  worker: shortKeys,
  legal: oneOf(tokens('legalStatus')),
  placement: oneOf(tokens('placementType')),
  abuse: oneOf(tokens('categoryOfAbuse')),
  chosen: z.enum(['any', 'none', 'tracked', 'sampled']).nullable().catch(null),
  within: anyOrAll('all'),
})

const readGroup = (query: URLSearchParams, prefix: string): ConditionGroup =>
  group.parse(Object.fromEntries(Object.keys(group.shape).map((name) => [name, (several as readonly string[]).includes(name) ? query.getAll(prefix + name) : query.get(prefix + name)])))

/** How addresses that were kept before columns could be sorted say it. */
const older: { readonly [name: string]: Sort } = { youngest: 'age', oldest: '-age', earliest: 'stage', furthest: '-stage' }
const readSorts = (given: readonly string[]): Sort[] => {
  const sorts = given.map((one) => older[one] ?? one).filter((one): one is Sort => (sortColumns as readonly string[]).includes(one.replace(/^-/, '')))
  const each = sorts.filter((one, at) => sorts.findIndex((other) => columnOf(other) === columnOf(one)) === at).slice(0, mostSorts)
  return each.length === 1 && each[0] === 'id' ? [] : each
}

/** Reads an address. Never throws: what it does not know is left out. */
export const readAddress = (query: URLSearchParams): ChildrenAddress => {
  const groups = Array.from({ length: mostGroups }, (_, index) => readGroup(query, prefixOf(index)))
  const [first = readGroup(new URLSearchParams(), ''), ...more] = groups.filter(asks)
  const page = z.coerce.number().int().min(1).max(100_000).catch(1).parse(query.get('page'))
  return { filter: { ...first, more, between: anyOrAll('all').parse(query.get('between')) }, order: readSorts(query.getAll('sort')), page }
}

/** Writes an address without its page: always the same for the same filter, and without what is as usual. */
export const writeAddress = (filter: ChildFilter, order: readonly Sort[]): string => {
  const query = new URLSearchParams()
  const groups = groupsOf(filter).filter(asks)
  groups.forEach((one, index) => writeGroup(query, one, prefixOf(index)))
  if (filter.between === 'any' && groups.length > 1) query.append('between', 'any')
  for (const sort of order) query.append('sort', sort)
  return query.toString()
}

const writeGroup = (query: URLSearchParams, one: ConditionGroup, prefix: string): void => {
  for (const name of several) for (const value of one[name]) query.append(prefix + name, String(value))
  for (const [name, of] of [['match', 'list'], ['flags', 'flag'], ['patterns', 'pattern']] as const) if (one[name] === 'all' && one[of].length > 1) query.append(prefix + name, 'all')
  for (const name of single) if (one[name] !== null) query.append(prefix + name, one[name])
  if (one.within === 'any' && fieldsAsked(one) > 1) query.append(`${prefix}within`, 'any')
}

const fieldsAsked = (one: ConditionGroup): number => new Set(valuesOf(one, 0).map(({ field }) => field)).size

/** The filter without one of its values. */
export const without = (filter: ChildFilter, field: FilterField, value: string, group = 0): ChildFilter => {
  const groups = groupsOf(filter).map((one, at) => (at === group ? { ...one, [field]: Array.isArray(one[field]) ? one[field].filter((kept) => String(kept) !== value) : null } : one))
  const [first = groups[0]!, ...more] = groups.filter(asks).length ? groups.filter(asks) : groups
  return { ...first, more, between: filter.between }
}

/** Team and worker by their short keys; a key that nobody bears any more finds nobody, because no name holds a bar. */
export type NameOfKey = (field: 'team' | 'worker', key: string) => string | null
const nobody = '|'

/** The keys of patterns in this version; one that is unknown finds nobody. */
export type KeyOfPattern = (name: string) => string | null

/** The filter as the database asks it. What is empty counts as unknown. */
export const whereOf = (filter: ChildFilter, nameOfKey: NameOfKey, keyOfPattern: KeyOfPattern = () => null): ChildWhere => {
  const [first, ...more] = groupsOf(filter).map((one) => whereOfGroup(one, nameOfKey, keyOfPattern))
  return { ...first!, more, between: filter.between }
}

const orEmpty = (values: readonly string[], unknown: string): (string | null)[] => values.flatMap((value) => (value === unknown ? [value, null] : [value]))

const whereOfGroup = (one: ConditionGroup, nameOfKey: NameOfKey, keyOfPattern: KeyOfPattern): ChildWhere => {
  const named = (field: 'team' | 'worker'): string | null => (one[field] === null ? null : (nameOfKey(field, one[field]) ?? nobody))
  return {
    lists: one.list,
    match: one.match,
    ages: one.age.map(endsOf),
    genders: orEmpty(one.gender, 'U'),
    ethnicityGroups: one.ethnicity.flatMap((code) => (code === 'not-known' ? [ethnicityGroupName(code), null] : [ethnicityGroupName(code)])),
    disabilities: orEmpty(one.disability, 'U'),
    stages: one.stage,
    team: named('team'),
    worker: named('worker'),
    legalStatus: one.legal,
    placementType: one.placement,
    categoryOfAbuse: one.abuse,
    chosen: one.chosen,
    flags: one.flag,
    flagMatch: one.flags,
    patterns: one.pattern.map((name) => keyOfPattern(name) ?? nobody),
    patternMatch: one.patterns,
    facts: one.fact.map(rowFactOf),
    within: one.within,
  }
}
