import { z } from 'zod'
import { appliedIn } from '../selection/children.ts'
import type { FilterField } from '../selection/filter-shape.ts'
import { readAddress, whereOf, writeAddress } from '../selection/filter.ts'
import type { Frame } from '../selection/frame.ts'
import { nameOfKey } from '../selection/options.ts'
import type { PatternsOfVersion } from '../selection/patterns.ts'

const anyOrAll = z.enum(['any', 'all'])
const kept = z.object({
  values: z.array(z.object({ field: z.string().transform((field) => field as FilterField), value: z.string(), name: z.string().nullable(), group: z.number() })),
  groups: z.array(z.object({ match: anyOrAll, flags: anyOrAll, patterns: anyOrAll, within: anyOrAll })),
  between: anyOrAll,
})

/** A filter as it is kept beside a choice: its address, each value with its name as it was then, and how they are joined. */
export type KeptFilter = { readonly address: string } & z.output<typeof kept>

export const noFilter: KeptFilter = { address: '', values: [], groups: [], between: 'all' }

export const keptFilter = ({ filter, filter_named }: { readonly filter: string; readonly filter_named: string }): KeptFilter => ({ address: filter, ...kept.parse(JSON.parse(filter_named)) })

/** The filter of an address, without its order and page. */
export const filterNow = (query: URLSearchParams, { options }: Pick<Frame, 'options'>, { nameOf }: Pick<PatternsOfVersion, 'nameOf'>): KeptFilter => {
  const { filter } = readAddress(query)
  const groups = [filter, ...filter.more].map(({ match, flags, patterns, within }) => ({ match, flags, patterns, within }))
  const values = appliedIn(filter, () => '', options, nameOf).map(({ field, value, name, group }) => ({ field, value, name, group }))
  return { address: writeAddress(filter, []), values, groups, between: filter.between }
}

/** As the columns keep it. */
export const filterColumns = ({ address, ...named }: KeptFilter) => ({ filter: address, filter_named: JSON.stringify(named) })

/** Whether a child is a case already is for the draw to say, with its reason, and not for the filter. */
export const withoutChosen = (query: URLSearchParams): URLSearchParams => new URLSearchParams([...query].filter(([name]) => !name.endsWith('chosen')))

/** The filter of an address as the database asks it. */
export const whereIn = (address: string, { options }: Pick<Frame, 'options'>, { keyOf }: Pick<PatternsOfVersion, 'keyOf'>) =>
  whereOf(readAddress(new URLSearchParams(address)).filter, nameOfKey(options), keyOf)
