import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import type { CaseMark } from '#db/tables/case-marks.ts'
import type { CountedColumn } from '#db/queries/coverage.ts'
import { ageBandCodes, ageBandOf } from '../age-bands.ts'
import { ethnicityGroups, fixedGroups, groupName, meaningOf } from '../facets.ts'
import { namesIn } from '../names.ts'

/**
 * What handbook paragraph 65 asks the choice of cases to balance, in its order, as far as the lists can show it; the last two are marked
 * by hand. Education and type of placement stand in list 8 alone, problems and abuse in lists 6, 7 and 8.
 */
export const coverageKeys = [
  'age', 'gender', 'disability', 'ethnicity', 'abuse', 'first-abuse', 'need', 'care-need', 'sen', 'progress', 'school', 'placement', 'stage', 'siblings', 'team', 'worker', 'provider',
] as const
export type CoverageKey = (typeof coverageKeys)[number]

/** Groups in which nobody is looked for: what is not known, not given, or of a list that the child is not on. */
export const notKnown = 'not-known'
const notGiven = 'not-given'
const notOn = 'not-on'
/** On no stage, or of no team: empty, because a team may bear any name. */
export const none = ''

/** One facet: where it is kept, and in which groups a child stands by what is kept. */
export interface CoverageFacet {
  readonly key: CoverageKey
  /** Null where it is marked by hand. */
  readonly column: CountedColumn | null
  readonly mark: CaseMark | null
  /** The list that alone has it; null where several have. */
  readonly list: ListNumber | null
  /** `on`: whether the child is on that list. */
  readonly groupsOf: (value: string | number | null, on: boolean) => readonly string[]
  /** Those of the specification, in its order. */
  readonly fixed: readonly string[]
  /** Those in which nobody is looked for, in their order. */
  readonly unknown: readonly string[]
  /** The specification's or the authority's own words; null where the page has its own. */
  readonly nameOf: (group: string) => string | null
}

const ofSummary = (key: 'age' | 'gender' | 'disability' | 'ethnicity', column: CountedColumn, groupsOf: CoverageFacet['groupsOf'], unknown: string): CoverageFacet => ({
  key, column, mark: null, list: null, groupsOf, fixed: fixedGroups[key].filter((group) => group !== unknown), unknown: [unknown], nameOf: (group) => groupName(key, group),
})

const groupOfEthnicity = new Map<string | number | null, string>(ethnicityGroups.map(({ code, name }) => [name, code]))

const ofList = (key: CoverageKey, list: ListNumber, column: CountedColumn, fixed: readonly string[], nameOf: CoverageFacet['nameOf']): CoverageFacet => ({
  key, column, mark: null, list, fixed, nameOf, unknown: [notGiven, notOn],
  groupsOf: (value, on) => [on ? (value === null ? notGiven : String(value)) : notOn],
})

const codes = (key: CoverageKey, list: ListNumber, column: CountedColumn, set: string): CoverageFacet =>
  ofList(key, list, column, codeSets[set]!.codes.map(({ token }) => token), (group) => (group === notGiven || group === notOn ? null : meaningOf(set, group)))

/** Yes and no of list 8. */
const answers = (key: CoverageKey, field: string): CoverageFacet => ofList(key, 8, { list: 8, field }, ['Y', 'N'], () => null)

const names = (key: 'team' | 'worker', column: CountedColumn): CoverageFacet => ({
  key, column, mark: null, list: null, fixed: [], unknown: [none], nameOf: (group) => (group === none ? null : group),
  groupsOf: (value) => {
    const said = namesIn(String(value ?? ''))
    return said.length ? said : [none]
  },
})

const byHand = (key: CaseMark): CoverageFacet => ({ key, column: null, mark: key, list: null, groupsOf: (value) => [String(value ?? notKnown)], fixed: ['yes', 'no'], unknown: [notKnown], nameOf: () => null })

const all: readonly CoverageFacet[] = [
  ofSummary('age', { summary: 'age' }, (age) => [ageBandOf(age === null ? null : Number(age))], ageBandCodes.at(-1)!),
  ofSummary('gender', { summary: 'gender' }, (gender) => [String(gender ?? 'U')], 'U'),
  ofSummary('disability', { summary: 'disability' }, (answer) => [String(answer ?? 'U')], 'U'),
  ofSummary('ethnicity', { summary: 'ethnicity_group' }, (group) => [groupOfEthnicity.get(group) ?? notKnown], notKnown),
  codes('abuse', 7, { summary: 'category_of_abuse', list: 7 }, 'categoryOfAbuse'),
  codes('first-abuse', 7, { list: 7, field: 'initialCategory' }, 'categoryOfAbuse'),
  codes('need', 6, { list: 6, field: 'primaryNeed' }, 'primaryNeed'),
  codes('care-need', 8, { list: 8, field: 'categoryOfNeed' }, 'categoryOfNeed'),
  answers('sen', 'specialEducationalNeed'),
  answers('progress', 'expectedProgress'),
  answers('school', 'schoolConcern'),
  codes('placement', 8, { summary: 'placement_type', list: 8 }, 'placementType'),
  {
    key: 'stage', column: { summary: 'stage' }, mark: null, list: null, fixed: fixedGroups.stage, unknown: [none],
    groupsOf: (stage) => [stage === null || Number(stage) === 0 ? none : String(stage)], nameOf: (group) => (group === none ? null : groupName('stage', group)),
  },
  byHand('siblings'),
  names('team', { summary: 'teams' }),
  names('worker', { summary: 'workers' }),
  byHand('provider'),
]

const byKey = new Map(all.map((facet) => [facet.key, facet]))
export const coverageFacet = (key: CoverageKey): CoverageFacet => byKey.get(key)!
