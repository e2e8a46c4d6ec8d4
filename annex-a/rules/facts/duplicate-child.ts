import { joinKey } from '../../reading/cells/text.ts'
import type { ReadRow } from '../../reading/checked.ts'
import { becauseAbsent, rule } from '../grammar/rule.ts'
import { join, quote, sayList } from '../words.ts'

export const duplicateChild = rule({
  code: 'duplicate-child',
  numbers: ['20'],
  severity: 'check',
  title: 'A child has more than one row',
  asks: 'Lists 3 to 10, and the documents that are reports of each child, have one row for each child where possible.',
  looksAt: ({ oneRowEach }, _name, { kind }) => oneRowEach === 'child' && kind === 'child',
  message: ({ value, list, related, row }) => {
    const rows = [...related.map((place) => place.row), row ?? 0].sort((a, b) => a - b).map(String)
    return `child ID ${quote(value)} is on rows ${join(rows)} of ${list === null ? '' : sayList(list)}. One row for each child is expected where possible`
  },
  fix: () => 'Keep the row that is current, or explain why there are several',
  examples: {
    passes: { says: 'Two children', sheets: [{ list: 6, rows: [{ childId: '10442' }, { childId: '10443' }] }] },
    breaks: { says: 'One child twice', sheets: [{ list: 6, rows: [{ childId: '10442' }, { childId: '10442' }] }] },
  },
  wholeList({ list, has, find, place, notChecked, number }, { rows }) {
    if (list.oneRowEach !== 'child') return
    if (!has('childId')) return notChecked(becauseAbsent({ number, list }, ['childId']))
    const byChild = Map.groupBy(rows, whoOf)
    byChild.delete(null)
    for (const [first, second, ...more] of byChild.values()) {
      if (second) find(second, 'childId', { related: [first!, ...more].map((row) => place(row, 'childId')) })
    }
  },
})

/** A UPN joins no list, but it names one child. */
function whoOf({ childKey, values }: ReadRow): string | null {
  if (childKey !== null) return childKey
  const id = values['childId']
  return typeof id === 'string' && id !== '' ? joinKey(id) : null
}
