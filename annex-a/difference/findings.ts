import type { Finding } from '../reading/checked.ts'

/** What makes a finding the same in another version, where rows may stand elsewhere: the rule, the list, the child and the field. */
export type FindingMark = Pick<Finding, 'code' | 'list' | 'childKey' | 'field'>

export const markOf = ({ code, list, childKey, field }: FindingMark): string => JSON.stringify([code, list, childKey, field])

/** What was found in one version only. Of several of one mark, as many as there are more. */
export function findingsDifference<F extends FindingMark>(before: readonly F[], after: readonly F[]): { readonly fixed: readonly F[]; readonly fresh: readonly F[] } {
  return { fixed: without(before, after), fresh: without(after, before) }
}

function without<F extends FindingMark>(these: readonly F[], those: readonly F[]): F[] {
  const counts = new Map<string, number>()
  for (const one of those) counts.set(markOf(one), (counts.get(markOf(one)) ?? 0) + 1)
  return these.filter((one) => {
    const left = counts.get(markOf(one)) ?? 0
    counts.set(markOf(one), left - 1)
    return left <= 0
  })
}
