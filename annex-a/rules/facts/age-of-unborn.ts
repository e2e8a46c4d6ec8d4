import { rowRule } from '../grammar/row-rule.ts'
import { day, quote } from '../words.ts'

export const ageOfUnborn = rowRule({
  code: 'age-of-unborn',
  numbers: ['15'],
  severity: 'check',
  title: 'An unborn child has an age',
  asks: 'The age of an unborn child is empty or -1.',
  message: ({ label, facts }) => `${quote(label)} is ${String(facts['age'])}, but the child is expected to be born on ${day(facts['expected'])}`,
  fix: () => 'Empty the age, or enter the date of birth if the child has been born',
  examples: {
    passes: { says: 'No age', sheets: [{ list: 1, rows: [{ expectedDateOfBirth: '01/06/2016', age: -1 }] }] },
    breaks: { says: 'An age', sheets: [{ list: 1, rows: [{ expectedDateOfBirth: '01/06/2016', age: 3 }] }] },
  },
  lists: [1, 2, 3, 4, 5, 6, 7],
  needs: ['age', 'expectedDateOfBirth'],
  at: 'age',
  breaks: ({ age, expectedDateOfBirth: expected }, _, row) =>
    age < 0 || typeof row.values['dateOfBirth'] === 'string' ? null : { facts: { age, expected } },
})
