import type { DrawLine, DrawView } from '#server/draws/see.ts'
import type { KeptFilter } from '#server/draws/kept-filter.ts'
import type { CaseOrigin } from '#server/selection/cases.ts'
import { facetWords } from './children.ts'
import { sayFilter } from './filter-sentence.ts'
import { sayCount, sayNumber } from './numbers.ts'

/** A filter that was kept, with its names as they were. */
export const sayKeptFilter = ({ values, groups, between }: KeptFilter): string => sayFilter(values, groups, between) || 'All children'

export const stateWords: { readonly [S in DrawLine['state']]: string } = { 'no-seed': 'No seed yet', seed: 'Seed fixed, not drawn', drawn: 'Drawn', abandoned: 'Abandoned' }

export const sayStrataBy = ({ facets }: Pick<DrawView, 'facets'>): string => (facets.length ? facets.map((facet) => facetWords[facet]).join(' and ') : 'None: all children together')

/** How the sample is shared over the strata. */
export const sayAllocation = ({ allocation, atLeast, weights, facets }: Pick<DrawView, 'allocation' | 'atLeast' | 'weights' | 'facets'>): string => {
  if (!facets.length) return 'All from one list'
  const least = atLeast ? `, at least ${sayNumber(atLeast)} from each as far as it holds so many` : ''
  if (allocation === 'size') return `In proportion to the size of each stratum${least}`
  const given = Object.entries(weights).map(([key, weight]) => `${key} ${weight}`)
  return `By size times weight${least}. Weights: ${given.length ? `${given.join('; ')}; every other 1` : 'every stratum 1'}`
}

export const sayCame = (came: 'made' | 'typed'): string => (came === 'made' ? 'Made by the service, by chance' : 'Typed by the lead inspector')

/** How a case came to be chosen. */
export const sayOrigin = (origin: CaseOrigin | null): string => {
  if (!origin) return 'Picked by a person. From which filter was not kept yet'
  if (origin.draw) return `Drawn at random: draw ${origin.draw.number}, ${origin.draw.stratum}, rank ${sayNumber(origin.draw.rank)}${origin.draw.passedOver ? `. ${origin.draw.passedOver}` : ''}`
  return origin.page === 'table' ? `Picked by a person, from the table of children. ${sayKeptFilter(origin.filter)}` : 'Picked by a person, on the child’s own page, without a filter'
}

export const sayChildren = (count: number): string => sayCount(count, 'child', 'children')

/** What anybody needs to draw again by hand. The help says it, and the record of selection. */
export const howToRepeat: readonly string[] = [
  'Take the IDs of one stratum as the frame has them, letter by letter: capitals and leading zeros count.',
  'For each ID work out HMAC-SHA256 with the seed as key and the ID as message, both as UTF-8, and write it as 64 hexadecimal digits in lower case.',
  'Sort the IDs by these digits, ascending. Their places are the ranks. The first so many as the stratum gives are the cases, those after them the reserves in order.',
  'How many each stratum gives: its size (times its weight) as a share of all, within the least from each and what it holds; whole numbers by the largest remainder, of equal remainders the larger stratum first, then the name.',
  'With the project: npm run -s draw -- --seed TEXT --ids FILE --take N, where the file is “IDs” beside the stratum.',
]
