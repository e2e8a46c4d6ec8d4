import { ageOn } from '../../reading/dates.ts'
import { sayValue } from '../../reading/show.ts'
import { listOf } from '../../specification/lists/index.ts'
import type { ListNumber } from '../../specification/grammar/list.ts'
import { becauseAbsent, fieldsOn, rule } from '../grammar/rule.ts'
import { day, quote } from '../words.ts'

/** From which age, or up to which, a code is likely. On the day of ceasing where there is one: then no more is known. */
interface Line { readonly list: ListNumber; readonly field: string; readonly codes: readonly string[]; readonly from?: number; readonly under?: number }

/** As the looked after children return has them (its rules 347, 358, 370 to 373, 386, 387, 389, 407 and 3001). */
const TABLE: readonly Line[] = [
  { list: 8, field: 'legalStatus', codes: ['J1', 'J2', 'J3'], from: 10 },
  { list: 8, field: 'placementType', codes: ['P2', 'H5'], from: 16 },
  { list: 8, field: 'placementType', codes: ['R5'], from: 10 },
  { list: 8, field: 'placementType', codes: ['S1'], from: 4 },
  { list: 8, field: 'placementType', codes: ['P3'], from: 14 },
  { list: 8, field: 'reasonCeased', codes: ['E11', 'E12', 'E43', 'E44', 'E45', 'E46', 'E47', 'E48'], under: 18 },
  { list: 8, field: 'reasonCeased', codes: ['E5', 'E6'], from: 14 },
  { list: 8, field: 'reasonCeased', codes: ['E7'], from: 16 },
  { list: 9, field: 'accommodation', codes: ['Z', 'T'], from: 18 },
]

export const ageAgainstCode = rule({
  code: 'age-against-code',
  numbers: ['67', '69', '84'],
  severity: 'check',
  title: 'The age makes a code unlikely',
  asks: 'Some codes are of older children: remand from 10, independent living from 16, former foster carers and foyers as accommodation from 18. Others are of children under 18: adoption and special guardianship.',
  looksAt: fieldsOn({ 8: ['legalStatus', 'placementType', 'reasonCeased', 'dateOfBirth', 'ceased'], 9: ['accommodation', 'dateOfBirth'] }),
  message: ({ label, facts, list, field }) => {
    const means = sayValue(listOf(list ?? 8).fields[field!]!, String(facts['code']))
    return `${quote(label)} is ${String(facts['code'])} (${means}), but the age was ${String(facts['age'])} on ${day(facts['on'])}, ${facts['from'] === undefined ? `not under ${String(facts['under'])}` : `less than ${String(facts['from'])}`}`
  },
  fix: () => 'Check the code and the date of birth',
  examples: {
    passes: { says: 'Independent living at 16, adopted at 5', sheets: [{ list: 8, rows: [{ dateOfBirth: '12/04/2000', placementType: 'P2' }, { dateOfBirth: '02/05/2010', ceased: '01/03/2016', reasonCeased: 'E11' }] }] },
    breaks: { says: 'Independent living at 15', sheets: [{ list: 8, rows: [{ dateOfBirth: '13/04/2000', placementType: 'P2' }] }] },
  },
  eachRow(about) {
    const lines = TABLE.filter(({ list }) => list === about.number)
    const fields = [...new Set(lines.map(({ field }) => field))]
    if (fields.length === 0) return null
    const absent = [...fields, 'dateOfBirth'].filter((field) => !about.has(field))
    if (absent.length > 0) about.notChecked(becauseAbsent(about, absent))
    if (!about.has('dateOfBirth')) return null
    const asked = fields.filter(about.has).map((field) => ({ field, byCode: new Map(lines.filter((line) => line.field === field).flatMap((line) => line.codes.map((code) => [code, line]))) }))
    return (row) => {
      const born = row.values['dateOfBirth']
      if (typeof born !== 'string') return
      for (const { field, byCode } of asked) {
        const code = row.values[field]
        const line = typeof code === 'string' ? byCode.get(code) : undefined
        if (!line) continue
        const ceased = row.values['ceased']
        const on = typeof ceased === 'string' ? ceased : about.options.inspectionDate
        const age = ageOn(born, on)
        const { from, under } = line
        if (age < (from ?? -1) || age >= (under ?? 99)) about.find(row, field, { facts: { code: code as string, age, on, ...(from === undefined ? { under: under! } : { from }) }, related: [about.place(row, 'dateOfBirth')] })
      }
    }
  },
})
