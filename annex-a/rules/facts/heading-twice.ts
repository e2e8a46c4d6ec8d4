import { rule } from '../grammar/rule.ts'
import { quote } from '../words.ts'

const grid = (...more: string[]) => ({
  name: 'List 1',
  grid: [['Child unique ID', 'Gender', 'Date of contact', 'Contact source', ...more], ['1001', 'Male', '03/03/2016', '6', ...more.map(() => '04/03/2016')]],
})

export const headingTwice = rule({
  code: 'heading-twice',
  numbers: ['2'],
  severity: 'check',
  title: 'Two columns have the heading of one field',
  asks: 'Each field has one column only.',
  message: ({ header, facts, column }) => facts['field'] === undefined ? `heading ${quote(header)} is there twice` :
    `both column ${String(facts['first'])} and column ${String(column)} (${quote(header)}) look like ${quote(facts['field'])}. We used column ${String(facts['first'])}`,
  fix: ({ column }) => `If column ${String(column)} is the right one, change the heading of the other; if not, delete column ${String(column)} or change its heading`,
  examples: {
    passes: { says: 'One date of contact', sheets: [grid()] },
    breaks: { says: 'Two dates of contact', sheets: [grid('Contact date')] },
  },
})
