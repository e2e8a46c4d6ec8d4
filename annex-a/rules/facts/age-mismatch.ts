import { addDays, ageOn } from '../../reading/dates.ts'
import { rowRule } from '../grammar/row-rule.ts'
import { day, quote } from '../words.ts'

/** Lists are run on a day near the inspection, not on it: birthdays within so many days of it may count or not. */
const DAYS_NEAR = 10

export const ageMismatch = rowRule({
  code: 'age-mismatch',
  numbers: ['15'],
  severity: 'fix',
  title: 'Age and date of birth do not agree',
  asks: 'Age is the age in whole years at the inspection; a birthday within ten days of it may be counted or not.',
  message: ({ label, facts }) => `${quote(label)} ${sayAge(facts['age'])} does not match date of birth ${day(facts['born'])}: on ${day(facts['inspection'])} that is ${sayAge(facts['right'])}`,
  fix: () => 'Correct the age or the date of birth',
  examples: {
    passes: { says: 'The birthday was the day before the list was run', sheets: [{ list: 8, rows: [{ dateOfBirth: '15/04/2007', age: 9 }] }] },
    breaks: { says: 'Five years too many', sheets: [{ list: 8, rows: [{ dateOfBirth: '15/06/2007', age: 13 }] }] },
  },
  lists: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  needs: ['age', 'dateOfBirth'],
  at: 'age',
  breaks({ age, dateOfBirth: born }, { options: { inspectionDate: inspection }, place }, row) {
    const right = ageOn(born, inspection)
    if (age === right || born > inspection) return null
    // Only an age one off can be saved by the days around the inspection.
    if (Math.abs(age - right) === 1 && age >= ageOn(born, addDays(inspection, -DAYS_NEAR)) && age <= ageOn(born, addDays(inspection, DAYS_NEAR))) return null
    return { facts: { age, born, inspection, right }, related: [place(row, 'dateOfBirth')] }
  },
})

const sayAge = (age: unknown): string => (Number(age) < 0 ? '-1 (not yet born)' : String(age))
