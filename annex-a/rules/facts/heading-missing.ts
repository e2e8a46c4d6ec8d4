import { rule } from '../grammar/rule.ts'
import { quote } from '../words.ts'

const grid = (...headings: string[]) => ({ name: 'List 1', grid: [headings, headings.map((heading) => (heading.includes('Date') ? '03/03/2016' : '6'))] })
const full = ['Child unique ID', 'Gender', 'Ethnicity', 'Date of birth', 'If unborn: expected date of birth', 'Age of child (years)', 'Date of contact', 'Contact source']

export const headingMissing = rule({
  code: 'heading-missing',
  numbers: ['2'],
  severity: 'gap',
  sometimes: 'fix',
  title: 'A column of the list is missing',
  asks: 'Each field that Annex A asks for at this stage has a column; the child unique ID (the reference, on list 11) must have one.',
  message: ({ label }) => `we could not find a column for ${quote(label)}`,
  fix: ({ label }) => `Add a column with the heading ${quote(label)}, or give the column that holds it that heading`,
  examples: {
    passes: { says: 'All headings', sheets: [grid(...full)] },
    breaks: { says: 'No contact source', sheets: [grid(...full.slice(0, -1))] },
  },
  wholeList({ number, list, options, has, findInList }, { rows }) {
    if (rows.length === 0) return
    for (const [name, field] of Object.entries(list.fields)) {
      if (has(name) || field.mayBeAbsent || (field.stage ?? 1) > options.stage) continue
      findInList(name, { severity: field.expected && (field.kind === 'child' || field.kind === 'reference') ? 'fix' : 'gap', facts: { list: number } })
    }
  },
})
