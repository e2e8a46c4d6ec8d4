import type { ChildSummary } from '../reading/checked.ts'
import { codeSets } from '../specification/code-sets/index.ts'
import type { ListId } from '../specification/grammar/list.ts'
import { listOf } from '../specification/lists/index.ts'

/** Who the child is, as far as the lists say. Codes of the specification in its words; null where nothing is given. */
export interface ChildFacts {
  readonly dateOfBirth: string | null
  readonly expectedDateOfBirth: string | null
  readonly age: number | null
  readonly gender: string | null
  readonly ethnicity: string | null
  readonly disability: string | null
  /** The lists and documents that the child is on. */
  readonly lists: readonly { readonly number: ListId; readonly name: string }[]
  /** Null for a child who is in documents only. */
  readonly stage: string | null
  readonly legalStatus: string | null
  readonly placementType: string | null
  readonly categoryOfAbuse: string | null
  readonly primaryNeed: string | null
}

type Summed = Omit<ChildSummary, 'key' | 'id' | 'teams' | 'workers' | 'disability' | 'journey'> & { readonly disability: string | null }

/** A child's summary, as read or as stored, in words. */
export const childFacts = ({ dateOfBirth, expectedDateOfBirth, age, gender, ethnicity, disability, lists, documents, stage, ...codes }: Summed): ChildFacts => ({
  dateOfBirth, expectedDateOfBirth, age, disability,
  gender: meaningOf('gender', gender), ethnicity: meaningOf('ethnicity', ethnicity),
  lists: [...lists, ...documents].map((number) => ({ number, name: listOf(number).name })), stage: stage === null ? null : listOf(stage).journey,
  legalStatus: meaningOf('legalStatus', codes.legalStatus), placementType: meaningOf('placementType', codes.placementType),
  categoryOfAbuse: meaningOf('categoryOfAbuse', codes.categoryOfAbuse), primaryNeed: meaningOf('primaryNeed', codes.primaryNeed),
})

/** What a code means, or the code itself where the specification has no such code. */
const meaningOf = (set: string, token: string | null): string | null =>
  token === null ? null : codeSets[set]?.codes.find((code) => code.token === token)?.means ?? token
