import { rule } from '../grammar/rule.ts'

const headings = ['Child unique ID', 'Gender', 'Date of contact', 'Contact source']

export const listEmpty = rule({
  code: 'list-empty',
  numbers: [],
  severity: 'check',
  title: 'A list has no rows',
  asks: 'A list that was sent has rows; a small authority may rightly have none.',
  message: () => 'the list has headings but no rows',
  fix: () => 'Send the rows, or say that there are none',
  examples: {
    passes: { says: 'One contact', sheets: [{ name: 'List 1', grid: [headings, ['1001', 'M', '03/03/2016', '6']] }] },
    breaks: { says: 'Headings only', sheets: [{ name: 'List 1', grid: [headings] }] },
  },
  wholeList({ findInList }, { rows }) {
    if (rows.length === 0) findInList(null)
  },
})
