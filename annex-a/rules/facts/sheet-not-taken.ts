import { rule } from '../grammar/rule.ts'
import { onLists, quote } from '../words.ts'

const contacts = { name: 'List 1', grid: [['Child unique ID', 'Gender', 'Date of contact', 'Contact source'], ['1001', 'Male', '03/03/2016', '6']] }

export const sheetNotTaken = rule({
  code: 'sheet-not-taken',
  numbers: ['1'],
  severity: 'fix',
  title: 'A sheet is named like a list, but its headings are not those of the list',
  asks: 'A sheet named for a list must have the headings of that list.',
  message: ({ facts, sheet }) => facts['like'] === undefined
    ? `Sheet ${quote(sheet)} is named like ${onLists([String(facts['named'])])}, but we could not find the headings of ${String(facts['named']).includes('.') ? 'that document' : 'that list'} in it, so we have not read it`
    : `Sheet ${quote(sheet)} is named like ${onLists([String(facts['named'])])}, but its headings look like ${onLists([String(facts['like'])])}, so we have not read it`,
  fix: () => 'Give the sheet the name and the headings of one list',
  examples: {
    passes: { says: 'Name and headings agree', sheets: [contacts] },
    breaks: { says: 'No heading of list 4 on sheet "List 4"', sheets: [contacts, { name: 'List 4', grid: [['Client', 'When', 'What'], ['1001', '03/03/2016', 'Visit']] }] },
  },
})
