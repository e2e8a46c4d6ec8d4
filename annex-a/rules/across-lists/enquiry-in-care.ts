import { childFlag } from '../grammar/child-rule.ts'
import { day } from '../words.ts'
import { openBefore, periods } from './open-on.ts'

const enquiry = { list: 5, rows: [{ childId: '10442', section47Start: '01/03/2016' }] } as const

export const enquiryInCare = childFlag({
  code: 'enquiry-in-care',
  numbers: [],
  title: 'A section 47 enquiry into a child who was looked after',
  asks: 'Raised where a section 47 enquiry began while the child was looked after: harm was feared for a child in the care of the authority (framework, paragraph 31, CLA-31.07).',
  message: ({ facts }) => `section 47 enquiry began on ${day(facts['date'])}, while looked after since ${day(facts['started'])}`,
  examples: {
    passes: { says: 'Before the child came into care; and after', sheets: [enquiry, { list: 8, rows: [{ childId: '10442', started: '01/03/2016' }, { childId: '10442', started: '01/06/2015', ceased: '20/02/2016' }] }] },
    breaks: { says: 'In care', sheets: [enquiry, { list: 8, rows: [{ childId: '10442', started: '29/02/2016' }] }] },
  },
  on: 5,
  needs: { 5: ['section47Start'], 8: periods[8] },
  raises({ section47Start: date }, { rows }) {
    const care = openBefore(8, date, rows)
    return care ? { date, started: String(care.row.values['started']) } : null
  },
})
