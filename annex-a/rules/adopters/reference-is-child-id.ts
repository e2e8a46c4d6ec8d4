import { joinKey } from '../../reading/cells/text.ts'
import { rule } from '../grammar/rule.ts'
import { quote, where } from '../words.ts'

export const referenceIsChildId = rule({
  code: 'reference-is-child-id',
  numbers: ['96'],
  severity: 'check',
  title: "The reference of an adopter is a child's ID",
  asks: 'List 11 is of adults: their references are not the IDs of children on lists 1 to 10.',
  looksAt: (_list, _name, { kind }) => kind === 'child' || kind === 'reference',
  message: ({ label, value, related }) => `${quote(label)} ${quote(value)} is also the ID of a child ${where(related[0]!)}`,
  fix: () => "Enter the adopter's own reference",
  examples: {
    passes: { says: 'A reference of its own', sheets: [{ list: 10, rows: [{ childId: '10442', decision: '05/10/2014' }] }, { list: 11, rows: [{ reference: 'A10442', firstContact: '01/02/2016' }] }] },
    breaks: { says: 'The ID of the child', sheets: [{ list: 10, rows: [{ childId: '10442', decision: '05/10/2014' }] }, { list: 11, rows: [{ reference: '10442', firstContact: '01/02/2016' }] }] },
  },
  wholeReturn({ lists, find, place }, children) {
    for (const list of lists.filter((one) => one.list === 11)) {
      for (const row of list.rows) {
        const reference = row.values['reference']
        const child = typeof reference === 'string' ? children.get(joinKey(reference))?.[0] : undefined
        if (child) find({ list, row }, 'reference', { related: [place(child, 'childId')] })
      }
    }
  },
})
