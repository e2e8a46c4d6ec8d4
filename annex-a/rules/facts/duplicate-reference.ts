import { joinKey } from '../../reading/cells/text.ts'
import { rule } from '../grammar/rule.ts'
import { quote } from '../words.ts'

export const duplicateReference = rule({
  code: 'duplicate-reference',
  numbers: ['96'],
  severity: 'fix',
  title: 'A reference is on list 11 more than once',
  asks: 'Each reference is on list 11 once.',
  looksAt: (_list, _name, { kind }) => kind === 'reference',
  message: ({ label, value, related }) => `${quote(label)} ${quote(value)} is on row ${String(related[0]?.row)} too`,
  fix: () => 'Give each prospective adopter one row and one reference',
  examples: {
    passes: { says: 'Two references', sheets: [{ list: 11, rows: [{ reference: 'A1' }, { reference: 'A2' }] }] },
    breaks: { says: 'One reference twice', sheets: [{ list: 11, rows: [{ reference: 'A1' }, { reference: 'A1' }] }] },
  },
  wholeList({ list, has, find, place }, { rows }) {
    if (list.oneRowEach !== 'reference' || !has('reference')) return
    const known = rows.filter(({ values }) => (values['reference'] ?? '') !== '')
    for (const [first, ...more] of Map.groupBy(known, ({ values }) => joinKey(String(values['reference']))).values()) {
      for (const row of more) find(row, 'reference', { related: [place(first!, 'reference')] })
    }
  },
})
