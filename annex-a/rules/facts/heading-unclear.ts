import { rule } from '../grammar/rule.ts'
import { quote } from '../words.ts'

const grid = (heading: string) => ({ name: 'List 1', grid: [['Child unique ID', 'Gender', heading, 'Contact source'], ['1001', 'Male', '03/03/2016', '6']] })

export const headingUnclear = rule({
  code: 'heading-unclear',
  numbers: ['2'],
  severity: 'check',
  title: 'A heading might be one that we could not find',
  asks: 'Headings are those of Annex A, or near enough that nothing else can be meant.',
  message: ({ header, column, facts }) => `we could not find ${quote(facts['field'])}. We found ${quote(header)} in column ${String(column)}`,
  fix: ({ header, facts }) => `If ${quote(header)} is ${quote(facts['field'])}, give it that heading`,
  examples: {
    passes: { says: 'A heading that can only mean one thing', sheets: [grid('Contact Dt')] },
    breaks: { says: 'A heading that may mean it or not', sheets: [grid('Contact outcome date')] },
  },
})
