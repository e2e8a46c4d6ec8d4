import { rule } from '../grammar/rule.ts'
import { count, quote } from '../words.ts'

export const formulas = rule({
  code: 'formulas',
  numbers: [],
  severity: 'check',
  title: 'Cells hold formulas',
  asks: 'Cells hold values; of a formula we use the value that Excel last saved.',
  message: ({ label, value, facts }) => {
    const more = Number(facts['cells']) - 1
    return `${quote(label)} holds a formula${more > 0 ? `, and so ${more === 1 ? 'does' : 'do'} ${count(more, 'other cell', 'other cells')} of the sheet` : ''}. We used the value Excel last saved (${quote(value)}${more > 0 ? ' in this one' : ''})`
  },
  fix: () => 'Paste as values if this is wrong',
  examples: {
    passes: { says: 'A value', sheets: [{ list: 1, rows: [{ age: 9 }] }] },
    breaks: { says: 'A formula that works out the age', sheets: [{ list: 1, rows: [{ age: { formula: 9 } }] }] },
  },
})
