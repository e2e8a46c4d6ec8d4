import type { FrameRow } from '#db/queries/children.ts'
import { ageBandCodes, endsOf, type AgeBand } from '../selection/age-bands.ts'
import { facets, groupName, groupsIn, type Facet } from '../selection/facets.ts'
import { namesIn } from '../selection/names.ts'

/** By what children can be grouped before they are drawn: any of what the choice of cases is balanced over. */
export const strataFacets = facets

/** `stage|age` → the facets; what is none is left out. */
export const readStrata = (text: string): Facet[] => [...new Set(text.split('|'))].flatMap((name) => facets.find((facet) => facet === name) ?? []).slice(0, 2)
export const writeStrata = (by: readonly Facet[]): string => by.join('|')

const sayBand = (band: AgeBand): string => {
  const ends = endsOf(band)
  if (ends === null) return 'Age not known'
  if (ends.to < 1) return ends.to < 0 ? 'Not yet born' : 'Under 1'
  return ends.to > 100 ? `Aged ${ends.from} and over` : `Aged ${ends.from} to ${ends.to}`
}

const disability: { readonly [answer: string]: string } = { Y: 'Disabled', N: 'Not disabled', U: 'Disability not known' }

const words: { readonly [F in Facet]: (group: string) => string } = {
  age: (band) => sayBand(ageBandCodes.find((one) => one === band) ?? 'not-known'),
  gender: (token) => (token === 'U' ? 'Gender not known' : groupName('gender', token) ?? token),
  ethnicity: (code) => (code === 'not-known' ? 'Ethnicity not known' : groupName('ethnicity', code) ?? code),
  disability: (answer) => disability[answer] ?? answer,
  stage: (list) => groupName('stage', list) ?? 'On no stage',
  team: (name) => name,
}

/** In which stratum a child stands, by one name for each facet. A child of several teams stands in a stratum of those teams together. */
export const strataOf = (by: readonly Facet[], row: FrameRow): string[] =>
  by.map((facet) => {
    const groups = groupsIn(facet, row).map(words[facet])
    return groups.length ? groups.toSorted().join(' and ') : facet === 'team' ? 'No team' : 'On no stage'
  })

/** The names of a stratum out of its key, as `keyOfStrata` joined them. */
export const namesOfKey = (by: readonly Facet[], key: string): string[] => (by.length ? namesIn(key.replaceAll(' | ', '|')) : [])
