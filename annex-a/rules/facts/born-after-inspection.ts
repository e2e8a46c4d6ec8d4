import { rowRule } from '../grammar/row-rule.ts'
import { day, quote } from '../words.ts'

export const bornAfterInspection = rowRule({
  code: 'born-after-inspection',
  numbers: ['13'],
  severity: 'fix',
  title: 'A date of birth is after the inspection',
  asks: 'A date of birth is not after the inspection; for an unborn child it is the expected date of birth that is given.',
  message: ({ label, facts }) => `${quote(label)} ${day(facts['born'])} is after the inspection date, ${day(facts['inspection'])}`,
  fix: ({ list }) => typeof list === 'number' && list <= 7 ? 'Check the year, or enter it as the expected date of birth if the child is not yet born' : 'Check the year',
  examples: {
    passes: { says: 'Born on the day of the inspection', sheets: [{ list: 1, rows: [{ dateOfBirth: '12/04/2016' }] }] },
    breaks: { says: 'Born the day after', sheets: [{ list: 1, rows: [{ dateOfBirth: '13/04/2016' }] }] },
  },
  lists: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, '2.03', '2.06', '2.07'],
  needs: ['dateOfBirth'],
  at: 'dateOfBirth',
  breaks: ({ dateOfBirth: born }, { options }) =>
    born > options.inspectionDate ? { facts: { born, inspection: options.inspectionDate } } : null,
})
