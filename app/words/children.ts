import { join } from '#annex-a/rules/words.ts'
import { isDocument, type ListId } from '#annex-a/specification/grammar/list.ts'
import type { AgeBand } from '#server/selection/age-bands.ts'
import type { Facet } from '#server/selection/facets.ts'
import type { FilterField } from '#server/selection/filter-shape.ts'
import type { ColumnName } from '#server/selection/column-names.ts'
import { sayFact } from './list-facts.ts'
import { sayCount, sayNumber } from './numbers.ts'

/** `3-4-7, 2.03`: the lists in a row, then the documents. */
export const sayMemberships = (ids: readonly ListId[]): string => [ids.filter((id) => !isDocument(id)).join('-'), ...ids.filter(isDocument)].filter(Boolean).join(', ')

/** Whole years at the inspection; -1 is unborn. */
export const sayAge = (age: number | null): string => {
  if (age === null) return 'Not known'
  return age === -1 ? 'Not yet born' : age === 0 ? 'Under 1' : String(age)
}

const ages: { readonly [B in AgeBand]: string } = {
  unborn: 'Not yet born',
  'under-1': 'Under 1',
  '1-4': '1 to 4',
  '5-9': '5 to 9',
  '10-15': '10 to 15',
  '16-17': '16 to 17',
  '18-over': '18 and over',
  'not-known': 'Not known',
}
const disabilities: { readonly [answer: string]: string } = { Y: 'Yes', N: 'No', U: 'Not known' }
const choices: { readonly [chosen: string]: string } = {
  any: 'Chosen',
  tracked: 'Chosen as tracked',
  sampled: 'Chosen as sampled',
  none: 'Not chosen yet',
}

export const sayDisability = (answer: string | null): string => disabilities[answer ?? 'U'] ?? disabilities['U']!

export const fieldWords: { readonly [F in FilterField]: string } = {
  list: 'On list',
  age: 'Age',
  gender: 'Gender',
  ethnicity: 'Ethnic group',
  disability: 'Disability',
  stage: 'Furthest stage of the journey',
  team: 'Team',
  worker: 'Worker',
  legal: 'Legal status',
  placement: 'Placement type',
  abuse: 'Category of abuse',
  flag: 'Something to know',
  pattern: 'Pattern of the journey',
  fact: 'Need and education',
  chosen: 'Chosen as a case',
}

/** A value of a filter, as a choice and as a filter in force. `name`: the specification's or the authority's own words, where it has them. */
export const sayFilterValue = (field: FilterField, value: string, name: string | null): string => {
  if (field === 'age') return ages[value as AgeBand]
  if (field === 'disability') return disabilities[value] ?? value
  if (field === 'chosen') return choices[value] ?? value
  if (field === 'list') return `${value} ${name ?? ''}`.trim()
  if (field === 'pattern') return name ?? 'A pattern that is not there'
  if (field === 'team' || field === 'worker') return name ?? `A ${field} who is not on this version`.replace('team who', 'team that')
  if (field === 'fact') return sayFact(value, name)
  return name ?? value
}

/** A group in the balance. */
export const sayGroup = (facet: Facet, group: string, name: string | null): string =>
  facet === 'team' ? (name ?? group) : sayFilterValue(facet, group, name)

export const facetWords: { readonly [F in Facet]: string } = {
  age: 'Age',
  gender: 'Gender',
  ethnicity: 'Ethnic group',
  disability: 'Disability',
  stage: 'Stage of the journey',
  team: 'Team',
}

export const aged: { readonly [group: string]: string } = {
  unborn: 'before birth',
  'under-1': 'under 1',
  '1-4': 'aged 1 to 4',
  '5-9': 'aged 5 to 9',
  '10-15': 'aged 10 to 15',
  '16-17': 'aged 16 to 17',
  '18-over': 'aged 18 or over',
}
/** Names in a row, the first few of many. */
const some = (names: readonly string[], most: number): string =>
  names.length <= most ? names.join('; ') : `${names.slice(0, most).join('; ')}; and ${sayNumber(names.length - most)} more`

interface Group {
  readonly group: string
  readonly name: string | null
}

/** Groups of one facet from which no child is tracked yet. "Not known" is no group to look for. Null where there are none. */
export const sayMissing = (facet: Facet, groups: readonly Group[]): string | null => {
  const missing = groups.filter(({ group }) => group !== 'not-known' && !(group === 'U' && (facet === 'gender' || facet === 'disability')))
  if (!missing.length) return null
  const names = missing.map(({ group, name }) => name ?? group)
  switch (facet) {
    case 'age':
      return `No child ${join(missing.map(({ group }) => aged[group] ?? group), 'or')} yet`
    case 'gender':
      return `No child recorded as ${join(names.map((name) => name.toLowerCase()), 'or')} yet`
    case 'disability':
      return `No child ${join(missing.map(({ group }) => (group === 'Y' ? 'with a disability' : 'without a disability')), 'or')} yet`
    case 'ethnicity':
      return names.length === 1 ? `No child from the group ${names[0]} yet` : `No child yet from these groups: ${names.join('; ')}`
    case 'stage':
      return names.length === 1
        ? `No child whose furthest stage is ${names[0]} yet`
        : `No child yet whose furthest stage is one of: ${names.join('; ')}`
    case 'team':
      return names.length === 1 ? `No child from ${names[0]} yet` : `No child yet from ${sayNumber(names.length)} teams: ${some(names, 5)}`
  }
}

/** How many are tracked, against what is usual. The inspection handbook, paragraph 61; shown, never enforced. */
export const sayTracked = (tracked: number, usual: { readonly atLeast: number; readonly noMoreThan: number }): string => {
  const said = sayCount(tracked, 'child is tracked', 'children are tracked')
  const expected = `at least ${usual.atLeast} and usually no more than ${usual.noMoreThan}`
  if (tracked > usual.noMoreThan) {
    const why = `Exceptional circumstances may need more than ${usual.noMoreThan} to reach a representative judgement: give them in the reasons.`
    return `${said}. The handbook expects ${expected}. ${why}`
  }
  if (tracked < usual.atLeast)
    return `${said}. The handbook expects ${expected}: ${sayNumber(usual.atLeast - tracked)} more to reach ${usual.atLeast}.`
  return `${said}. The handbook expects ${expected}.`
}

/** The columns of the table of children, beside the ID. */
export const columnWords: { readonly [C in ColumnName]: string } = {
  age: 'Age', gender: 'Gender', ethnicity: 'Ethnicity', disability: 'Disability', lists: 'Lists', stage: 'Stage', team: 'Team', case: 'Case', worker: 'Worker',
  legal: 'Legal status', placement: 'Placement type', abuse: 'Category of abuse', need: 'Primary need', flags: 'Something to know', journey: 'Journey',
}
