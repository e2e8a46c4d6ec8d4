import type { ToldCase } from '#db/queries/case-steps.ts'

/**
 * What the authority calls each case that it was told of: 1, 2, 3 … in the order in which it was told. The team's own number would tell
 * it more than it is to know: the letter whether a case is tracked or sampled, the gaps how many cases it was not told of. Lines are only
 * ever added, so that a reference never changes.
 */
export const referencesOf = (told: readonly ToldCase[]): ReadonlyMap<string, string> => {
  const first = ({ steps }: ToldCase): string => steps.find(({ kind }) => kind === 'told')!.done_at
  const inOrder = told.toSorted((a, b) => (first(a) === first(b) ? (a.number < b.number ? -1 : 1) : first(a) < first(b) ? -1 : 1))
  return new Map(inOrder.map(({ id }, at) => [id, String(at + 1)]))
}
