import { expect, test } from 'vitest'
import { barred } from '#server/intake/summary-row.ts'
import { memberships } from '#server/selection/memberships.ts'
import { keptList } from '#db/list-kept.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'

test('the combinations of lists that occur, the most frequent first', () => {
  const rows = ([[1], [1, 3], [1], [1, 3, '2.07'], [3, 6]] as readonly (readonly ListId[])[]).map((lists) => ({ lists: barred(lists.map(keptList)) }))
  expect(memberships(rows)).toEqual([
    { lists: [1], says: '1', children: 2 }, { lists: [1, 3], says: '1-3', children: 1 }, { lists: [1, 3, '2.07'], says: '1-3-2.07', children: 1 }, { lists: [3, 6], says: '3-6', children: 1 }])
  expect(memberships([])).toEqual([])
})
