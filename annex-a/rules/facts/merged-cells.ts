import { rule } from '../grammar/rule.ts'
import { many, quote, some } from '../words.ts'

const sheet = (merged: readonly string[]) => ({
  name: 'List 1', merged, grid: [['Child unique ID', 'Gender', 'Date of contact', 'Contact source'], ['1001', 'M', '03/03/2016', '6'], [null, 'M', '04/03/2016', '2A']],
})

export const mergedCells = rule({
  code: 'merged-cells',
  numbers: [],
  severity: 'check',
  speaksOf: 'sheet',
  title: 'Cells of the list are merged',
  asks: 'Every row has its own cells: of merged cells only the first holds anything.',
  message: ({ sheet, facts }) => `Sheet ${quote(sheet)} has merged cells among its rows (${some(many(facts['ranges']))}). Only the first row of each has the value`,
  fix: () => 'Unmerge the cells in Excel and fill in every row',
  examples: {
    passes: { says: 'No merged cells', sheets: [sheet([])] },
    breaks: { says: 'One ID over two rows', sheets: [sheet(['A2:A3'])] },
  },
})
