import { childFlag } from '../grammar/child-rule.ts'
import { day } from '../words.ts'
import { openBefore, periods } from './open-on.ts'

const enquiry = { list: 5, rows: [{ childId: '10442', section47Start: '01/03/2016' }] } as const

export const enquiryOnPlan = childFlag({
  code: 'enquiry-on-plan',
  numbers: [],
  title: 'A section 47 enquiry into a child who already had a plan',
  asks: 'Raised where a section 47 enquiry began while a child protection plan was open: something new happened although the child was protected (framework, paragraph 29, HP-29.13).',
  message: ({ facts }) => `section 47 enquiry began on ${day(facts['date'])}, under the child protection plan of ${day(facts['began'])}`,
  examples: {
    passes: { says: 'The enquiry that led to the plan; and a plan that had ended', sheets: [enquiry, { list: 7, rows: [{ childId: '10442', planStart: '18/03/2016' }, { childId: '10442', planStart: '01/06/2015', planEnd: '01/03/2016' }] }] },
    breaks: { says: 'In the middle of a plan', sheets: [enquiry, { list: 7, rows: [{ childId: '10442', planStart: '01/06/2015', planEnd: '02/03/2016' }] }] },
  },
  on: 5,
  needs: { 5: ['section47Start'], 7: periods[7] },
  raises({ section47Start: date }, { rows }) {
    const plan = openBefore(7, date, rows)
    return plan ? { date, began: String(plan.row.values['planStart']) } : null
  },
})
