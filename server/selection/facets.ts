import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { documentNumbers, listNumbers, type ListId, type ListNumber } from '#annex-a/specification/grammar/list.ts'
import type { FrameRow } from '#db/queries/children.ts'
import { ageBandCodes, ageBandOf } from './age-bands.ts'
import { namesIn } from './names.ts'

/** What the choice of cases is balanced over (inspection handbook, paragraph 65, as far as the lists can show it). */
export const facets = ['age', 'gender', 'ethnicity', 'disability', 'stage', 'team'] as const
export type Facet = (typeof facets)[number]

/** Lists 1 to 10. List 11 is adults: never in the frame of children. */
export const childLists: readonly ListNumber[] = listNumbers.filter((list) => listOf(list).journey !== null)

/** What a child may be on: lists 1 to 10, and the documents. */
export const childListIds: readonly ListId[] = [...childLists, ...documentNumbers]

/** `Asian or Asian British` → `asian-or-asian-british`. */
const slug = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]+/g, '-')

const unknownGroup = 'not-known'
const groupNames = [...new Set(codeSets['ethnicity']!.codes.map(({ group }) => group ?? ''))]
/** The groups of the ethnicity codes, in their order, by the code that stands in an address. */
export const ethnicityGroups: readonly { readonly code: string; readonly name: string }[] = groupNames.map((name) => ({ code: slug(name), name }))
export const ethnicityGroupName = (code: string): string | null => ethnicityGroups.find((group) => group.code === code)?.name ?? null
const ethnicityGroupCode = (name: string | null): string => ethnicityGroups.find((group) => group.name === name)?.code ?? unknownGroup

export const genders: readonly string[] = codeSets['gender']!.codes.map(({ token }) => token)
export const disabilities: readonly string[] = ['Y', 'N', 'U']

/** Where a child stands in each facet. What is empty counts as unknown; teams may be none or several, and a child in a document only is on no stage. */
const groupsOf: { readonly [F in Facet]: (row: FrameRow) => readonly string[] } = {
  age: (row) => [ageBandOf(row.age)],
  gender: (row) => [row.gender ?? 'U'],
  ethnicity: (row) => [ethnicityGroupCode(row.ethnicity_group)],
  disability: (row) => [row.disability ?? 'U'],
  stage: (row) => (row.stage === 0 ? [] : [String(row.stage)]),
  team: (row) => namesIn(row.teams),
}
export const groupsIn = (facet: Facet, row: FrameRow): readonly string[] => groupsOf[facet](row)

/** The groups of a facet that are always named, in order; teams are whatever the lists say. */
export const fixedGroups: { readonly [F in Facet]: readonly string[] } = {
  age: ageBandCodes,
  gender: genders,
  ethnicity: ethnicityGroups.map(({ code }) => code),
  disability: disabilities,
  stage: childLists.map(String),
  team: [],
}

/** What a code of the specification means, or the code itself where the specification has no such code. */
export const meaningOf = (set: string, token: string): string => codeSets[set]?.codes.find((code) => code.token === token)?.means ?? token

/** The specification's own words for a group; null where the words are the page's (ages) or the authority's (teams). */
export const groupName = (facet: Facet, group: string): string | null => {
  if (facet === 'gender') return meaningOf('gender', group)
  if (facet === 'ethnicity') return ethnicityGroupName(group)
  if (facet === 'stage') return childLists.some((list) => String(list) === group) ? listOf(Number(group) as ListNumber).journey : null
  return null
}
