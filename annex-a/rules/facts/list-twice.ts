import { rule } from '../grammar/rule.ts'
import { join, many, onLists, quote } from '../words.ts'

const contact = (name: string) => ({ name, grid: [['Child unique ID', 'Gender', 'Date of contact', 'Contact source'], ['1001', 'Male', '03/03/2016', '6']] })

export const listTwice = rule({
  code: 'list-twice',
  numbers: ['1'],
  severity: 'unreadable',
  title: 'A list is in the workbook twice',
  asks: 'A workbook must hold each list on one sheet only.',
  message: ({ facts }) => `The selected file has ${onLists([String(facts['list'])])} on more than one sheet: ${join(many(facts['sheets']).map(quote))}`,
  fix: () => 'Keep the sheet that is right, delete the other and upload the file again',
  examples: {
    passes: { says: 'One sheet for list 1', sheets: [contact('List 1')] },
    breaks: { says: 'Two sheets for list 1', sheets: [contact('List 1'), contact('Contacts new')] },
  },
})
