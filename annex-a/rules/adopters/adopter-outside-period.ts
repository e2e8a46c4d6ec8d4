import { addMonths } from '../../reading/dates.ts'
import type { ReadRow } from '../../reading/checked.ts'
import { listOf } from '../../specification/lists/index.ts'
import { becauseAbsent, fieldsOn, rule } from '../grammar/rule.ts'
import { day } from '../words.ts'

/** Annex A, Table 1: list 11. */
const MONTHS = 12
/** An enquiry or a step after it, a decision, or a child placed: whatever shows contact with the agency. */
const dates = Object.entries(listOf(11).fields).filter(([, { kind }]) => kind === 'date').map(([name]) => name)

export const adopterOutsidePeriod = rule({
  code: 'adopter-outside-period',
  numbers: ['94'],
  severity: 'check',
  title: 'Prospective adopters had no contact in the period of the list',
  asks: `List 11 is of those who enquired in the ${MONTHS} months before the inspection, were approved or refused then, or had a child placed with them. A row whose dates are all older belongs to none of these.`,
  looksAt: fieldsOn({ 11: ['firstContact', 'decided', 'placementMade'] }),
  message: ({ facts }) => `the last date of the row is ${day(facts['last'])}, more than ${MONTHS} months before the inspection (the list covers ${day(facts['from'])} to ${day(facts['to'])})`,
  fix: () => 'Remove the row if it should not be on the list, or enter what happened since',
  examples: {
    passes: { says: 'Enquired two years ago, approved this year', sheets: [{ list: 11, rows: [{ firstContact: '01/05/2014', decided: '01/02/2016' }] }] },
    breaks: { says: 'All more than a year ago', sheets: [{ list: 11, rows: [{ firstContact: '01/05/2014', decided: '01/02/2015' }] }] },
  },
  eachRow(about) {
    if (about.number !== 11) return null
    const absent = ['firstContact', 'decided', 'placementMade'].filter((field) => !about.has(field))
    if (absent.length > 0) {
      about.notChecked(becauseAbsent(about, absent))
      return null
    }
    const to = about.options.inspectionDate
    const from = addMonths(to, -MONTHS)
    return (row) => {
      const last = lastOf(row)
      if (last !== null && last.date < from) about.find(row, last.field, { facts: { last: last.date, from, to } })
    }
  },
})

const lastOf = ({ values }: ReadRow): { readonly field: string; readonly date: string } | null => {
  let last: { readonly field: string; readonly date: string } | null = null
  for (const field of dates) {
    const date = values[field]
    if (typeof date === 'string' && (last === null || date > last.date)) last = { field, date }
  }
  return last
}
