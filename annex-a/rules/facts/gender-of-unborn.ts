import { rowRule } from '../grammar/row-rule.ts'
import { day, quote } from '../words.ts'

export const genderOfUnborn = rowRule({
  code: 'gender-of-unborn',
  numbers: ['14'],
  severity: 'check',
  title: 'An unborn child has a gender other than Unknown',
  asks: 'The gender of an unborn child is Unknown.',
  message: ({ label, value, facts }) => `${quote(label)} is ${quote(value)}, but the child is expected to be born on ${day(facts['expected'])}`,
  fix: () => 'Enter Unknown, or the date of birth if the child has been born',
  examples: {
    passes: { says: 'Unknown', sheets: [{ list: 1, rows: [{ gender: 'Unknown', expectedDateOfBirth: '01/06/2016' }] }] },
    breaks: { says: 'Female', sheets: [{ list: 1, rows: [{ gender: 'Female', expectedDateOfBirth: '01/06/2016' }] }] },
  },
  lists: [1, 2, 3, 4, 5, 6, 7],
  needs: ['gender', 'expectedDateOfBirth'],
  at: 'gender',
  breaks: ({ gender, expectedDateOfBirth: expected }, _, row) =>
    gender === 'U' || typeof row.values['dateOfBirth'] === 'string' ? null : { facts: { expected } },
})
