import { addMonths } from '../../reading/dates.ts'
import { fieldRule } from '../grammar/rule.ts'
import { count, day, quote } from '../words.ts'

export const outsidePeriod = fieldRule({
  code: 'outside-period',
  numbers: ['18', '26', '42', '51', '63'],
  severity: 'fix',
  sometimes: 'check',
  title: 'A date is outside the period of the list',
  asks: 'Each list covers the months before the inspection that Table 1 of Annex A gives, counted back from the day of the inspection, that same day of the month included. Rows that are still open have no end date, and are right.',
  message: ({ label, facts }) =>
    `${quote(label)} ${day(facts['date'])} is more than ${count(Number(facts['months']), 'month', 'months')} before the inspection (the list covers ${day(facts['from'])} to ${day(facts['to'])})`,
  fix: () => 'Remove the row if it should not be on the list, or correct the date',
  examples: {
    passes: { says: 'Three months to the day', sheets: [{ list: 3, rows: [{ dateOfReferral: '12/01/2016' }] }] },
    breaks: { says: 'A day more', sheets: [{ list: 3, rows: [{ dateOfReferral: '11/01/2016' }] }] },
  },
  needs: (field) => (field.kind === 'date' && field.within ? [] : null),
  eachField(name, field, { options, find }) {
    if (field.kind !== 'date' || !field.within) return null
    const { months, severity } = field.within
    const to = options.inspectionDate
    const from = addMonths(to, -months)
    return (row) => {
      const date = row.values[name]
      if (typeof date === 'string' && date < from) find(row, name, { severity, facts: { date, months, from, to } })
    }
  },
})
