import { rule } from '../grammar/rule.ts'

const text = 'Child unique ID,Gender,Date of contact,Contact source\n1001,Male,03/03/2016,6\n'

/** Never a finding: it is reported among what was not checked. */
export const listAbsent = rule({
  code: 'list-absent',
  numbers: ['1'],
  severity: 'gap',
  title: 'A list is not among the files',
  asks: 'Lists may be sent one by one; those that were not sent are named, so that nobody takes them for checked.',
  message: ({ facts }) => `list ${String(facts['list'])} is not among the files`,
  fix: () => 'Send the list when you have it',
  examples: {
    passes: { says: 'List 1 was sent', files: [{ name: 'list 1.csv', text }] },
    breaks: { says: 'Lists 2 to 11 were not', files: [{ name: 'list 1.csv', text }] },
  },
})
