import { rule } from '../grammar/rule.ts'
import { count, join, many, quote } from '../words.ts'

const sheet = (hiddenRows: readonly number[]) => ({
  name: 'List 1', hiddenRows, grid: [['Child unique ID', 'Gender', 'Date of contact', 'Contact source'], ['1001', 'M', '03/03/2016', '6'], ['1002', 'F', '04/03/2016', '2A']],
})

export const hidden = rule({
  code: 'hidden',
  numbers: [],
  severity: 'check',
  speaksOf: 'sheet',
  title: 'Something on the sheet is hidden',
  asks: 'Hidden rows, columns and sheets are read like any other; nobody should send them without knowing.',
  message: ({ sheet, facts }) => {
    const rows = Number(facts['rows'] ?? 0)
    const columns = many(facts['columns'])
    const parts = [
      ...(facts['sheet'] === undefined ? [] : ['is hidden']),
      ...(rows === 0 ? [] : [`has ${count(rows, 'hidden row', 'hidden rows')}`]),
      ...(columns.length === 0 ? [] : [`has ${count(columns.length, 'hidden column', 'hidden columns')} (${join(columns)})`]),
    ]
    return `Sheet ${quote(sheet)} ${join(parts)}. We have checked ${rows + columns.length === 1 || parts.length === 0 ? 'it' : 'them'} too`
  },
  fix: () => 'Delete what should not be sent',
  examples: {
    passes: { says: 'Nothing hidden', sheets: [sheet([])] },
    breaks: { says: 'A hidden row', sheets: [sheet([3])] },
  },
})
