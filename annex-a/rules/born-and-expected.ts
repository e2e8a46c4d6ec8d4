import { addDays } from '../reading/dates.ts'
import { rule, type ChildRow } from './grammar/rule.ts'
import { day, sayList, within } from './words.ts'

/** Between so long before the expected date and so long after it a birth fits it. */
const EARLY_DAYS = 16 * 7
const LATE_DAYS = 4 * 7

export const bornAndExpected = rule({
  code: 'born-and-expected',
  numbers: ['X4'],
  severity: 'check',
  speaksOf: 'child',
  title: 'The date of birth on one list does not fit the expected date on another',
  asks: 'A child who is unborn on one list may have been born by the time of another: that is right, and the date of birth is taken. It should be near the expected date.',
  looksAt: (_list, name) => name === 'dateOfBirth' || name === 'expectedDateOfBirth',
  message: ({ label, list, cell, facts, related }) =>
    `${within(label)} is ${day(facts['expected'])} on ${list === null ? '' : sayList(list)}${cell ? ` (${cell})` : ''}, but the date of birth is ${day(facts['born'])} on ${related[0] ? sayList(related[0].list) : ''}`,
  fix: () => 'Check whether the child ID is used for two children, or correct one of the dates',
  examples: {
    passes: { says: 'Born since, two weeks early', sheets: [{ list: 3, rows: [{ childId: '10442', expectedDateOfBirth: '20/04/2016' }] }, { list: 7, rows: [{ childId: '10442', dateOfBirth: '06/04/2016' }] }] },
    breaks: { says: 'Born years before', sheets: [{ list: 3, rows: [{ childId: '10442', expectedDateOfBirth: '20/04/2016' }] }, { list: 7, rows: [{ childId: '10442', dateOfBirth: '06/04/2011' }] }] },
  },
  eachChild({ find, place }) {
    return (_key, rows) => {
      const expected = rows.find((at) => isDate(at, 'expectedDateOfBirth'))
      const born = expected && rows.findLast((at) => isDate(at, 'dateOfBirth') && at.row !== expected.row)
      if (!expected || !born) return
      const due = String(expected.row.values['expectedDateOfBirth'])
      const date = String(born.row.values['dateOfBirth'])
      if (date >= addDays(due, -EARLY_DAYS) && date <= addDays(due, LATE_DAYS)) return
      find(expected, 'expectedDateOfBirth', { facts: { expected: due, born: date }, related: [place(born, 'dateOfBirth')] })
    }
  },
})

const isDate = ({ row }: ChildRow, field: string): boolean => typeof row.values[field] === 'string'
