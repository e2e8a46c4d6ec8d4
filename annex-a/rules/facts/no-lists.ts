import { rule } from '../grammar/rule.ts'
import { many, quote, some } from '../words.ts'

export const noLists = rule({
  code: 'no-lists',
  numbers: ['1'],
  severity: 'unreadable',
  title: 'The file holds no list of Annex A',
  asks: 'At least one sheet of a file must be one of the lists 1 to 11, or one of the documents 2.03, 2.06 and 2.07.',
  message: ({ facts }) => `We could not find any of the 11 lists, or of the documents 2.03, 2.06 and 2.07, in the selected file. Its sheets are ${some(many(facts['sheets']).map(quote))}`,
  fix: () => 'Name each sheet for its list, such as "List 4", and check that the headings are those of Annex A',
  examples: {
    passes: { says: 'A sheet with the headings of list 1', files: [{ name: 'export.csv', text: 'Child unique ID,Gender,Date of contact,Contact source\n1001,Male,03/03/2016,6\n' }] },
    breaks: { says: 'Something else', files: [{ name: 'budget.csv', text: 'Cost centre,Amount\nA1,300\n' }] },
  },
})
