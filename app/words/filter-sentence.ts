import type { FilterField } from '#server/selection/filter-shape.ts'
import { fieldWords, sayFilterValue } from './children.ts'

interface InForce { readonly field: FilterField; readonly value: string; readonly name: string | null; readonly group: number }
interface Joined { readonly match: 'any' | 'all'; readonly flags: 'any' | 'all'; readonly patterns: 'any' | 'all'; readonly within: 'any' | 'all' }

const joinOf = (field: FilterField, group: Joined): string =>
  (field === 'list' ? group.match : field === 'flag' ? group.flags : field === 'pattern' ? group.patterns : field === 'fact' ? 'all' : 'any') === 'all' ? ' and ' : ' or '

/** `(On list: 6 or 7) and Age: 1 to 4`: a filter in a sentence, so that nobody has to read its form. Empty where nothing is asked. */
export const sayFilter = (applied: readonly InForce[], groups: readonly Joined[], between: 'any' | 'all'): string => {
  const said = groups.flatMap((group, at) => {
    const fields = [...Map.groupBy(applied.filter((one) => one.group === at), ({ field }) => field)]
    const parts = fields.map(([field, values]) => {
      const words = `${fieldWords[field]}: ${values.map(({ value, name }) => sayFilterValue(field, value, name)).join(joinOf(field, group))}`
      return values.length > 1 && fields.length > 1 ? `(${words})` : words
    })
    return parts.length ? [{ words: parts.join(group.within === 'any' ? ' or ' : ' and '), several: parts.length > 1 }] : []
  })
  return said.map(({ words, several }) => (several && said.length > 1 ? `[${words}]` : words)).join(between === 'any' ? ' or ' : ' and ')
}
