import { isDocument } from '../../specification/grammar/list.ts'
import { rule } from '../grammar/rule.ts'

const headings = ['Child unique ID', 'Gender', 'Date of contact', 'Contact source']

export const listEmpty = rule({
  code: 'list-empty',
  numbers: [],
  severity: 'check',
  title: 'A list has no rows',
  // Where no list has a row, the workbook is the blank one, and says so by itself.
  asks: 'A list that was sent beside others has rows; a small authority may rightly have none.',
  message: ({ list }) => `the ${list !== null && isDocument(list) ? 'document' : 'list'} has headings but no rows`,
  fix: () => 'Send the rows, or say that there are none',
  examples: {
    passes: { says: 'One contact', sheets: [{ name: 'List 1', grid: [headings, ['1001', 'M', '03/03/2016', '6']] }] },
    breaks: { says: 'Headings only', sheets: [{ name: 'List 1', grid: [headings] }, { list: 3, rows: [{ childId: '1001' }] }] },
  },
  wholeReturn({ lists, findInList }) {
    if (lists.every(({ rows }) => rows.length === 0)) return
    for (const one of lists) if (one.rows.length === 0) findInList(one, null)
  },
})
