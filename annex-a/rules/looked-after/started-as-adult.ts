import { ageOn } from '../../reading/dates.ts'
import { rowRule } from '../grammar/row-rule.ts'
import { day, quote } from '../words.ts'

export const startedAsAdult = rowRule({
  code: 'started-as-adult',
  numbers: ['60'],
  severity: 'fix',
  title: 'Somebody started to be looked after as an adult',
  asks: 'A child starts to be looked after before the 18th birthday.',
  message: ({ label, facts }) => `${quote(label)} ${day(facts['date'])} is not before the 18th birthday: born on ${day(facts['born'])}, the child was ${String(facts['age'])} then`,
  fix: () => 'Correct one of the two dates',
  examples: {
    passes: { says: 'The day before the 18th birthday', sheets: [{ list: 8, rows: [{ dateOfBirth: '02/03/1998', started: '01/03/2016' }] }] },
    breaks: { says: 'On the 18th birthday', sheets: [{ list: 8, rows: [{ dateOfBirth: '01/03/1998', started: '01/03/2016' }] }] },
  },
  lists: [8],
  needs: ['started', 'dateOfBirth'],
  at: 'started',
  breaks: ({ started: date, dateOfBirth: born }) =>
    (ageOn(born, date) >= 18 ? { facts: { date, born, age: ageOn(born, date) } } : null),
})
