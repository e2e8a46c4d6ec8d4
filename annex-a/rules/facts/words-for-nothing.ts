import { saysNothing } from '../../reading/cells/blank-words.ts'
import { NOTHING } from '../../reading/shapes.ts'
import { rule } from '../grammar/rule.ts'
import { count, quote } from '../words.ts'

export const wordsForNothing = rule({
  code: 'words-for-nothing',
  numbers: [],
  severity: 'check',
  title: 'Words stand for an empty cell',
  asks: 'Where there is nothing to say, the cell is empty; "N/A", "-" or "NULL" is read as empty, and said to be.',
  message: ({ label, value, facts }) => `${quote(label)} holds ${quote(value)} or the like in ${count(Number(facts['rows']), 'row', 'rows')}. We read ${facts['rows'] === 1 ? 'it' : 'them'} as empty`,
  fix: () => 'Leave cells empty where there is nothing to say',
  examples: {
    passes: { says: 'Empty', sheets: [{ list: 6, rows: [{ cinStart: '01/03/2016', cinClosure: null }] }] },
    breaks: { says: 'N/A', sheets: [{ list: 6, rows: [{ cinStart: '01/03/2016', cinClosure: 'N/A' }] }] },
  },
  wholeList({ list, has, findInList }, { rows }) {
    const some = rows.filter(({ written }) => written !== NOTHING)
    if (some.length === 0) return
    for (const [name, field] of Object.entries(list.fields)) {
      if (!has(name) || field.kind === 'text' || field.kind === 'child' || field.kind === 'reference') continue
      const found = some.filter(({ values, written }) => values[name] === null && written[name] !== undefined && saysNothing(written[name]))
      if (found.length > 0) findInList(name, { facts: { rows: found.length, first: found[0]!.number }, value: found[0]!.written[name]! })
    }
  },
})
