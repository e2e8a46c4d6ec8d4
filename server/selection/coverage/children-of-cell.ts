import { readAddress, writeAddress } from '../filter.ts'
import { valuesIn } from '../filter-shape.ts'
import { shortKey } from '../names.ts'
import { none, type CoverageKey } from './coverage-facets.ts'

/** A group of a facet. */
export interface GroupAsked { readonly key: CoverageKey; readonly group: string }

/** The field of the filter that finds a facet; null where the filter has none. */
const fieldOf: { readonly [K in CoverageKey]: string | null } = {
  age: 'age', gender: 'gender', disability: 'disability', ethnicity: 'ethnicity', stage: 'stage', abuse: 'abuse', placement: 'placement', team: 'team', worker: 'worker',
  'first-abuse': 'fact', need: 'fact', 'care-need': 'fact', sen: 'fact', progress: 'fact', school: 'fact', siblings: null, provider: null,
}

/** What of the address of the list of children asks for those of these groups who are no case yet; null where it cannot ask for them all. */
export const childrenOfCell = (inspectionId: string, groups: readonly GroupAsked[]): string | null => {
  const query = new URLSearchParams()
  for (const { key, group } of groups) {
    const field = fieldOf[key]
    if (field === null || group === none) return null
    query.append(field, field === 'fact' ? `${key}.${group}` : key === 'team' || key === 'worker' ? shortKey(inspectionId, group) : group)
  }
  query.append('chosen', 'none')
  const { filter, order } = readAddress(query)
  // What the filter does not know it leaves out, and would then find more children than are in the cell.
  return valuesIn(filter).length === groups.length + 1 ? writeAddress(filter, order) : null
}
