import { neighbours, providerWords, streets, towns, ways } from './names.ts'
import type { Mix, Random } from './random.ts'

/** A provider keeps its name, number, judgement and place on every row. */
export interface Provider {
  readonly name: string
  /** Null where Ofsted has no number for it. */
  readonly urn: string | null
  readonly judgement: string | null
  readonly address: string
  readonly location: 'IN' | 'OUT'
  readonly authority: string
}

const judgements: Mix = { 1: 10, 2: 62, 3: 21, 4: 3, 0: 4 }

/** A postcode that no place has. */
const postcode = (random: Random): string => {
  const letter = (): string => random.pick([...'ABDEFGHJLNPQRSTUWXYZ'])
  return `ZZ${random.int(1, 29)} ${random.int(1, 9)}${letter()}${letter()}`
}

export const addressOf = (random: Random): string =>
  `${random.int(1, 190)} ${random.pick(streets)} ${random.pick(ways)}, ${random.pick(towns)}, ${postcode(random)}`

/** Kinds of provider that differ in how they are named and whether Ofsted inspects them. */
type Sort = 'fostering' | 'home' | 'secure' | 'school' | 'care home' | 'hospital' | 'family centre' | 'supported' | 'custody' | 'adoption'

const endings: { readonly [S in Sort]: readonly string[] } = {
  'fostering': ['Fostering', 'Foster Care', 'Family Placement'], 'home': ['House', 'Lodge', 'View'], 'secure': ['Secure Centre'], 'school': ['School'],
  'care home': ['Care Home'], 'hospital': ['Hospital'], 'family centre': ['Family Centre'], 'supported': ['Supported Living', 'Court'],
  'custody': ['Secure Training Centre'], 'adoption': ['Adoption'],
}

const sorts: { readonly [type: string]: Sort } = {
  K1: 'secure', K2: 'home', R1: 'care home', R2: 'hospital', R3: 'family centre', R5: 'custody', S1: 'school', H5: 'supported', P2: 'supported',
  A3: 'adoption', A4: 'adoption', A5: 'adoption', A6: 'adoption',
}
const inspected = new Set<Sort>(['fostering', 'home', 'secure', 'family centre', 'school'])
const numbered = new Set<Sort>(['fostering', 'home', 'secure', 'family centre'])

/** How many of a sort an authority uses: many homes, one secure centre. */
const variety: { readonly [S in Sort]: number } = {
  'fostering': 14, 'home': 30, 'secure': 2, 'school': 5, 'care home': 3, 'hospital': 2, 'family centre': 4, 'supported': 12, 'custody': 2, 'adoption': 4,
}

const place = (random: Random, authority: string, provider: string): Pick<Provider, 'location' | 'authority'> => {
  // The authority's own provision lies in its area and another authority's outside it; rule 72 asks about anything else.
  const inside = provider === 'PR1' || (provider !== 'PR2' && random.chance(0.5))
  return inside ? { location: 'IN', authority } : { location: 'OUT', authority: random.pick(neighbours) }
}

const named = (random: Random, sort: Sort, provider: string, where: Pick<Provider, 'authority'>): string => {
  const own = provider === 'PR1' || provider === 'PR2'
  if (own && (sort === 'fostering' || sort === 'adoption')) return `${where.authority} ${sort === 'fostering' ? 'Fostering Service' : 'Adoption Service'}`
  return `${random.pick(providerWords)} ${random.pick(endings[sort])}`
}

/** The provider of a placement. The same label of the same authority is always the same provider. */
export const providerOf = (all: Random, own: Random, home: string, type: string, provider: string): Provider => {
  const sort = sorts[type] ?? 'fostering'
  const random = all.fork(`${sort} ${provider} ${own.int(1, provider === 'PR1' ? Math.min(4, variety[sort]) : variety[sort])}`)
  const where = place(random, home, provider)
  const name = named(random, sort, provider, where)
  const ownFostering = provider === 'PR1' && sort === 'fostering'
  return {
    name, ...where,
    urn: numbered.has(sort) && !ownFostering ? `SC${random.int(300000, 499999)}` : null,
    judgement: inspected.has(sort) && !ownFostering ? random.weighted(judgements) : null,
    address: sort === 'fostering' || sort === 'adoption' || type === 'P2' ? addressOf(own) : addressOf(random),
  }
}
