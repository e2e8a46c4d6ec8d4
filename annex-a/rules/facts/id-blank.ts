import { fieldRule } from '../grammar/rule.ts'
import { quote } from '../words.ts'

export const idBlank = fieldRule({
  code: 'id-blank',
  numbers: ['3'],
  severity: 'fix',
  title: 'A row has no child unique ID',
  asks: 'Every row of lists 1 to 10 and of the documents 2.03 and 2.06 has the child unique ID (2.06: or the UPN), and every row of list 11 a reference. In document 2.07 the ID may be empty: a child who is known only to the police has none (footnote 35).',
  looksAt: (_list, _name, { kind }) => kind === 'child' || kind === 'reference',
  message: ({ label }) => `${quote(label)} is empty`,
  fix: ({ list }) => list === 11 ? 'Enter your reference for the adopter' : 'Enter your own ID for the child, the same on every list',
  examples: {
    passes: { says: 'A row with an ID', sheets: [{ list: 1, rows: [{ childId: '1001', gender: 'F', dateOfContact: '03/03/2016', contactSource: '6' }] }] },
    breaks: { says: 'A row without', sheets: [{ list: 1, rows: [{ childId: null, gender: 'F', dateOfContact: '03/03/2016', contactSource: '6' }] }] },
  },
  eachField: (name, field, { find }) =>
    (field.kind !== 'child' && field.kind !== 'reference') || !field.expected ? null : (row) => {
      if ((row.values[name] ?? '') === '' && row.written[name] === undefined) find(row, name)
    },
})
