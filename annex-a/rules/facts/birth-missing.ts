import { isEmpty } from '../conditions.ts'
import { fieldRule } from '../grammar/rule.ts'
import { quote } from '../words.ts'

export const birthMissing = fieldRule({
  code: 'birth-missing',
  numbers: ['12'],
  severity: 'fix',
  title: 'Neither a date of birth nor an expected one',
  asks: 'Lists 1 to 7 give the date of birth, or for an unborn child the expected date of birth.',
  looksAt: ({ fields }, name) => 'expectedDateOfBirth' in fields && (name === 'dateOfBirth' || name === 'expectedDateOfBirth'),
  message: ({ label }) => `${quote(label)} is empty, and so is "If unborn: expected date of birth"`,
  fix: () => 'Enter the date of birth, or the expected one for an unborn child',
  examples: {
    passes: { says: 'An unborn child', sheets: [{ list: 3, rows: [{ dateOfBirth: null, expectedDateOfBirth: '01/06/2016' }] }] },
    breaks: { says: 'Neither date', sheets: [{ list: 3, rows: [{ dateOfBirth: null, expectedDateOfBirth: null }] }] },
  },
  eachField: (name, _field, { list, find }) =>
    name !== 'dateOfBirth' || !('expectedDateOfBirth' in list.fields) ? null : (row) => {
      if (isEmpty(row, name) && isEmpty(row, 'expectedDateOfBirth')) find(row, name)
    },
})
