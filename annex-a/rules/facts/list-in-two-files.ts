import { rule } from '../grammar/rule.ts'
import { many, onLists } from '../words.ts'

const text = 'Child unique ID,Gender,Date of contact,Contact source\n1001,Male,03/03/2016,6\n'

export const listInTwoFiles = rule({
  code: 'list-in-two-files',
  numbers: ['1'],
  severity: 'unreadable',
  title: 'A list is in two files',
  asks: 'Each list must come in one file only.',
  message: ({ facts }) => `${String(facts['file'] ?? 'The selected file')} has ${onLists(many(facts['lists']))}, which ${String(facts['other'])} has too`,
  fix: () => 'Send each list in one file only',
  examples: {
    passes: { says: 'One file for list 1', files: [{ name: 'contacts.csv', text }] },
    breaks: { says: 'List 1 in two files', files: [{ name: 'contacts.csv', text }, { name: 'list 1.csv', text }] },
  },
})
