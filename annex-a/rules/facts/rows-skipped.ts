import { rule } from '../grammar/rule.ts'
import { count, many, quote, some } from '../words.ts'

const grid = (...last: readonly (readonly string[])[]) => ({
  name: 'List 1', grid: [['Child unique ID', 'Gender', 'Ethnicity', 'Age', 'Date of contact', 'Contact source'], ['1001', 'M', 'WBRI', '9', '03/03/2016', '6'], ...last],
})

export const rowsSkipped = rule({
  code: 'rows-skipped',
  numbers: ['10'],
  severity: 'check',
  speaksOf: 'sheet',
  title: 'Rows that are no rows of the list',
  asks: 'Below the headings there are only rows of the list; notes such as "End of report" are passed over, and said to be.',
  message: ({ sheet, value, facts }) => {
    const rows = many(facts['rows'])
    return `Sheet ${quote(sheet)} has ${count(rows.length, 'row', 'rows')} of notes and not of the list (${rows.length === 1 ? 'row' : 'rows'} ${some(rows)}${value === null ? '' : `: ${quote(value)}`}). We have not read ${rows.length === 1 ? 'it' : 'them'}`
  },
  fix: () => 'Check that no child is missing',
  examples: {
    passes: { says: 'Nothing below the list', sheets: [grid()] },
    breaks: { says: 'A line that ends the report', sheets: [grid([], ['End of report'])] },
  },
})
