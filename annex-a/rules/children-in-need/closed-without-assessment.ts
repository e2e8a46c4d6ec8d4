import { addMonths } from '../../reading/dates.ts'
import { childRule } from '../grammar/child-rule.ts'
import { where } from '../words.ts'

/** What list 4 covers (Annex A, Table 1). */
const MONTHS = 6
const closed = { childId: '10442', cinStart: '11/01/2016', cinClosure: '01/03/2016', reasonForClosure: 'RC8' }

export const closedWithoutAssessment = childRule({
  code: 'closed-without-assessment',
  numbers: ['46'],
  severity: 'check',
  speaksOf: 'child',
  title: 'A case closed after assessment has no assessment',
  asks: `A case that was closed after assessment (RC8) has an assessment on list 4. A case that began more than ${MONTHS} months before the inspection may have been assessed before the months that list 4 covers.`,
  message: (found) => `the case closed after assessment ${where(found)}, but the child has no assessment on list 4`,
  fix: () => 'Add the assessment to list 4, or correct the reason for closure',
  examples: {
    passes: { says: 'With an assessment', sheets: [{ list: 6, rows: [closed] }, { list: 4, rows: [{ childId: '10442', continuousStart: '12/01/2016', continuousAuthorised: '29/02/2016' }] }] },
    breaks: { says: 'Without', sheets: [{ list: 6, rows: [closed] }, { list: 4, rows: [{ childId: '10443', continuousStart: '12/01/2016' }] }] },
  },
  on: 6,
  needs: { 6: ['reasonForClosure'], 4: ['childId'] },
  columns: ['cinStart'],
  at: 'reasonForClosure',
  breaks({ reasonForClosure }, { on }, { options }, { row }) {
    if (reasonForClosure !== 'RC8' || on(4).length > 0) return null
    const start = row.values['cinStart']
    return typeof start === 'string' && start < addMonths(options.inspectionDate, -MONTHS) ? null : {}
  },
})
