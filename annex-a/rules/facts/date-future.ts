import { fieldRule } from '../grammar/rule.ts'
import { day, quote } from '../words.ts'

export const dateFuture = fieldRule({
  code: 'date-future',
  numbers: ['6', '26', '52', '62'],
  severity: 'check',
  title: 'A date is after the inspection',
  asks: 'Nothing that has happened is dated after the inspection; only an expected date of birth may be.',
  looksAt: (_list, _name, field) => field.kind === 'date' && field.mayBeFuture !== true,
  message: ({ label, facts }) => `${quote(label)} ${day(facts['date'])} is after the inspection date, ${day(facts['inspection'])}`,
  fix: () => 'Check the year',
  examples: {
    passes: { says: 'The day of the inspection', sheets: [{ list: 8, rows: [{ latestReview: '12/04/2016' }] }] },
    breaks: { says: 'Two weeks later', sheets: [{ list: 8, rows: [{ latestReview: '26/04/2016' }] }] },
  },
  eachField(name, field, { options, find }) {
    if (field.kind !== 'date' || field.mayBeFuture || name === 'dateOfBirth') return null
    return (row) => {
      const date = row.values[name]
      if (typeof date === 'string' && date > options.inspectionDate) find(row, name, { facts: { date, inspection: options.inspectionDate } })
    }
  },
})
