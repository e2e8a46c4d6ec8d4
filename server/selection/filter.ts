import { z } from 'zod'
import { listIdOf, type ListId, type ListNumber } from '#annex-a/specification/grammar/list.ts'
import { flags } from '#annex-a/rules/index.ts'
import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import type { ChildOrder, ChildWhere } from '#db/queries/children.ts'
import { ageBandCodes, endsOf, type AgeBand } from './age-bands.ts'
import { childListIds, childLists, disabilities, ethnicityGroupName, ethnicityGroups, genders } from './facets.ts'

/**
 * The filter as it stands in an address: codes of the specification, and short keys for teams and workers.
 * Never a name, an ID or a date of birth: addresses are kept in histories and logs.
 */
export interface ChildFilter {
  readonly list: readonly ListId[]
  readonly match: 'any' | 'all'
  readonly age: readonly AgeBand[]
  readonly gender: readonly string[]
  readonly ethnicity: readonly string[]
  readonly disability: readonly string[]
  readonly stage: readonly ListNumber[]
  readonly team: string | null
  readonly worker: string | null
  readonly legal: string | null
  readonly placement: string | null
  readonly abuse: string | null
  readonly chosen: 'any' | 'none' | 'tracked' | 'sampled' | null
  /** The code of a flag. */
  readonly flag: string | null
}
export type FilterField = Exclude<keyof ChildFilter, 'match'>
export const orders = ['id', 'youngest', 'oldest', 'furthest', 'earliest'] as const satisfies readonly ChildOrder[]

/** What an address asks for: a filter, an order and a page (from 1). */
export interface ChildrenAddress {
  readonly filter: ChildFilter
  readonly order: ChildOrder
  readonly page: number
}

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

const address = z.object({
  list: someLists,
  match: z.enum(['any', 'all']).catch('any'),
  age: someOf(ageBandCodes),
  gender: someOf(genders),
  ethnicity: someOf(ethnicityGroups.map(({ code }) => code)),
  disability: someOf(disabilities),
  stage: someStages,
  team: shortKeys,
  worker: shortKeys,
  legal: oneOf(tokens('legalStatus')),
  placement: oneOf(tokens('placementType')),
  abuse: oneOf(tokens('categoryOfAbuse')),
  chosen: z.enum(['any', 'none', 'tracked', 'sampled']).nullable().catch(null),
  flag: oneOf(flags.map(({ code }) => code)),
  sort: z.enum(orders).catch('id'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
const several = ['list', 'age', 'gender', 'ethnicity', 'disability', 'stage'] as const
const single = ['team', 'worker', 'legal', 'placement', 'abuse', 'flag', 'chosen'] as const

/** Reads an address. Never throws: what it does not know is left out. */
export const readAddress = (query: URLSearchParams): ChildrenAddress => {
  const given = Object.fromEntries(
    Object.keys(address.shape).map((name) => [name, (several as readonly string[]).includes(name) ? query.getAll(name) : query.get(name)]),
  )
  const { sort, page, ...filter } = address.parse(given)
  return { filter, order: sort, page }
}

/** Writes an address without its page: always the same for the same filter, and without what is as usual. */
export const writeAddress = (filter: ChildFilter, order: ChildOrder): string => {
  const query = new URLSearchParams()
  for (const name of several) for (const value of filter[name]) query.append(name, String(value))
  if (filter.match === 'all' && filter.list.length > 1) query.append('match', 'all')
  for (const name of single) if (filter[name] !== null) query.append(name, filter[name])
  if (order !== 'id') query.append('sort', order)
  return query.toString()
}

/** Each value in force. */
export const valuesIn = (filter: ChildFilter): readonly { readonly field: FilterField; readonly value: string }[] => [
  ...several.flatMap((field) => filter[field].map((value) => ({ field, value: String(value) }))),
  ...single.flatMap((field) => (filter[field] === null ? [] : [{ field, value: filter[field] }])),
]

/** The filter without one of its values. */
export const without = (filter: ChildFilter, field: FilterField, value: string): ChildFilter => {
  const now = filter[field]
  return { ...filter, [field]: Array.isArray(now) ? now.filter((one) => String(one) !== value) : null }
}

/** Team and worker by their short keys; a key that nobody bears any more finds nobody, because no name holds a bar. */
export type NameOfKey = (field: 'team' | 'worker', key: string) => string | null
const nobody = '|'

/** The filter as the database asks it. What is empty counts as unknown. */
export const whereOf = (filter: ChildFilter, nameOfKey: NameOfKey): ChildWhere => {
  const orEmpty = (values: readonly string[], unknown: string): (string | null)[] =>
    values.flatMap((value) => (value === unknown ? [value, null] : [value]))
  const named = (field: 'team' | 'worker'): string | null => (filter[field] === null ? null : (nameOfKey(field, filter[field]) ?? nobody))
  return {
    lists: filter.list,
    match: filter.match,
    ages: filter.age.map(endsOf),
    genders: orEmpty(filter.gender, 'U'),
    ethnicityGroups: filter.ethnicity.flatMap((code) => (code === 'not-known' ? [ethnicityGroupName(code), null] : [ethnicityGroupName(code)])),
    disabilities: orEmpty(filter.disability, 'U'),
    stages: filter.stage,
    team: named('team'),
    worker: named('worker'),
    legalStatus: filter.legal,
    placementType: filter.placement,
    categoryOfAbuse: filter.abuse,
    chosen: filter.chosen,
    flag: filter.flag,
  }
}
