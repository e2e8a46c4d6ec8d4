import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import type { RowFact } from '#db/queries/children.ts'

/** What one list alone says and no summary keeps: what paragraph 65 of the handbook calls problem and education. */
const columns = {
  need: { list: 6, field: 'primaryNeed', set: 'primaryNeed' },
  'first-abuse': { list: 7, field: 'initialCategory', set: 'categoryOfAbuse' },
  'care-need': { list: 8, field: 'categoryOfNeed', set: 'categoryOfNeed' },
  sen: { list: 8, field: 'specialEducationalNeed', set: null },
  progress: { list: 8, field: 'expectedProgress', set: null },
  school: { list: 8, field: 'schoolConcern', set: null },
} as const satisfies { readonly [key: string]: { readonly list: ListNumber; readonly field: string; readonly set: string | null } }
export type ListFact = keyof typeof columns
const keys = Object.keys(columns) as readonly ListFact[]

/** On the list, and nothing given. */
const factNotGiven = 'not-given'

/** A value as it stands in an address (`sen.Y`), with the specification's words; null where the page has its own. */
export interface FactOption { readonly value: string; readonly name: string | null; readonly count: null }

/** Every value that can be asked for. */
export const factOptions: readonly FactOption[] = keys.flatMap((key) => {
  const { set } = columns[key]
  const codes = set === null ? ['Y', 'N'].map((token) => ({ token, means: null })) : codeSets[set]!.codes
  return [...codes, { token: factNotGiven, means: null }].map(({ token, means }) => ({ value: `${key}.${token}`, name: means, count: null }))
})
export const factName = (value: string): string | null => factOptions.find((one) => one.value === value)?.name ?? null

/** As the database asks it. */
export const rowFactOf = (fact: string): RowFact => {
  const [key, token] = fact.split('.') as [ListFact, string]
  const { list, field } = columns[key]
  return { list, field, value: token === factNotGiven ? null : token }
}
