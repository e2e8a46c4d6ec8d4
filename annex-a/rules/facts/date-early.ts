import type { DateField } from '../../specification/grammar/field.ts'
import { addDays, addMonths } from '../../reading/dates.ts'
import { fieldRule } from '../grammar/rule.ts'
import { day, quote } from '../words.ts'

const EARLIEST = '1990-01-01'
/** The oldest on any list are care leavers of 25. */
const OLDEST_YEARS = 26
/** Nine months: an unborn child may have a plan, an assessment and a contact. */
const BEFORE_BIRTH = 280

export const dateEarly = fieldRule({
  code: 'date-early',
  numbers: ['7', '43'],
  severity: 'check',
  sometimes: 'fix',
  title: 'A date is too long ago',
  asks: `Dates are not before 1990 (dates of birth: not more than ${OLDEST_YEARS} years before the inspection), and not more than ${BEFORE_BIRTH} days before the child's birth.`,
  looksAt: (_list, _name, { kind }) => kind === 'date',
  message: ({ label, facts }) => facts['born'] === undefined
    ? `${quote(label)} ${day(facts['date'])} is very long ago`
    : `${quote(label)} ${day(facts['date'])} is long before the child was born on ${day(facts['born'])}`,
  fix: ({ facts }) => (facts['born'] === undefined ? 'Check the year' : 'Correct one of the two dates'),
  examples: {
    passes: { says: 'Seven months before birth', sheets: [{ list: 6, rows: [{ dateOfBirth: '01/03/2016', cinStart: '10/08/2015' }] }] },
    breaks: { says: 'Two years before birth', sheets: [{ list: 6, rows: [{ dateOfBirth: '01/03/2016', cinStart: '10/08/2013' }] }] },
  },
  eachField(name, field, { number, options, find, has }) {
    if (field.kind !== 'date') return null
    const oldest = addMonths(options.inspectionDate, -12 * OLDEST_YEARS)
    const earliest = name === 'dateOfBirth' && oldest < EARLIEST ? oldest : EARLIEST
    const asksBirth = name !== 'dateOfBirth' && has('dateOfBirth') && !((field as DateField<string>).notBefore ?? []).includes('dateOfBirth')
    // The start of a period as a child in need is the date of a referral: that far before birth there was nobody to refer.
    const severity = number === 6 && name === 'cinStart' ? 'fix' : 'check'
    return (row) => {
      const date = row.values[name]
      if (typeof date !== 'string') return
      if (date < earliest) return find(row, name, { facts: { date } })
      const born = asksBirth ? row.values['dateOfBirth'] : null
      if (typeof born === 'string' && date < born && date < addDays(born, -BEFORE_BIRTH)) find(row, name, { severity, facts: { date, born } })
    }
  },
})
