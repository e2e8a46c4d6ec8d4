import { addMonths } from '../../reading/dates.ts'
import { rowRule } from '../grammar/row-rule.ts'
import { day, quote } from '../words.ts'

const MOST_MONTHS = 9

export const expectedBirthUnlikely = rowRule({
  code: 'expected-birth-unlikely',
  numbers: ['13'],
  severity: 'check',
  title: 'An expected date of birth has passed, or is too far ahead',
  asks: `An expected date of birth lies between the inspection and ${MOST_MONTHS} months after it.`,
  message: ({ label, facts }) => String(facts['date']) < String(facts['inspection'])
    ? `${quote(label)} ${day(facts['date'])} was before the inspection on ${day(facts['inspection'])}`
    : `${quote(label)} ${day(facts['date'])} is more than ${MOST_MONTHS} months after the inspection on ${day(facts['inspection'])}`,
  fix: ({ facts }) => String(facts['date']) < String(facts['inspection']) ? 'If the child has been born, enter the date of birth instead' : 'Check the year',
  examples: {
    passes: { says: 'Expected in June', sheets: [{ list: 1, rows: [{ expectedDateOfBirth: '01/06/2016' }] }] },
    breaks: { says: 'Expected a month ago', sheets: [{ list: 1, rows: [{ expectedDateOfBirth: '01/03/2016' }] }] },
  },
  lists: [1, 2, 3, 4, 5, 6, 7],
  needs: ['expectedDateOfBirth'],
  at: 'expectedDateOfBirth',
  breaks({ expectedDateOfBirth: date }, { options: { inspectionDate: inspection } }, row) {
    if (typeof row.values['dateOfBirth'] === 'string') return null
    return date < inspection || date > addMonths(inspection, MOST_MONTHS) ? { facts: { date, inspection } } : null
  },
})
