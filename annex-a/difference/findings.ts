import type { Finding } from '../reading/checked.ts'
import { without } from './without.ts'

/** What makes a finding the same in another version, where rows may stand elsewhere: the rule, the list, the child and the field. */
export type FindingMark = Pick<Finding, 'code' | 'list' | 'childKey' | 'field'>

export const markOf = ({ code, list, childKey, field }: FindingMark): string => JSON.stringify([code, list, childKey, field])

/** What was found in one version only. Of several of one mark, as many as there are more. */
export function findingsDifference<F extends FindingMark>(before: readonly F[], after: readonly F[]): { readonly fixed: readonly F[]; readonly fresh: readonly F[] } {
  return { fixed: without(before, after, markOf), fresh: without(after, before, markOf) }
}
