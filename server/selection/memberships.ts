import type { ListId } from '#annex-a/specification/grammar/list.ts'
import type { FrameRow } from '#db/queries/children.ts'
import { listsIn } from './summary.ts'

/** Children who stand on the very same lists and documents: `1-3-4-5-7`. */
export interface Membership {
  readonly lists: readonly ListId[]
  /** For reading: the lists by number, then the documents, with dashes between. */
  readonly says: string
  readonly children: number
}

/** Which combinations of lists occur among the children of a version, the most frequent first: where a choice of cases begins (rule X9). */
export const memberships = (rows: readonly Pick<FrameRow, 'lists'>[]): Membership[] => {
  const counts = new Map<string, number>()
  for (const { lists } of rows) counts.set(lists, (counts.get(lists) ?? 0) + 1)
  return [...counts]
    .map(([lists, children]) => ({ lists: listsIn({ lists }), children }))
    .map(({ lists, children }) => ({ lists, says: lists.join('-'), children }))
    .sort((a, b) => b.children - a.children || (a.says < b.says ? -1 : 1))
}
