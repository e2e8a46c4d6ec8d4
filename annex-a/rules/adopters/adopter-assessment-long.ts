import { addMonths } from '../../reading/dates.ts'
import { isEmpty } from '../conditions.ts'
import { rowFlag } from '../grammar/flag.ts'
import { count, day } from '../words.ts'

export const adopterAssessmentLong = rowFlag({
  code: 'adopter-assessment-long',
  numbers: ['95'],
  title: 'The assessment of prospective adopters took long',
  asks: 'Raised where the assessment was completed, or still goes on, later after its start than the timescale allows.',
  message: ({ facts }) => `assessment of prospective adopters from ${day(facts['from'])} ${facts['to'] === undefined ? 'is not completed' : `to ${day(facts['to'])}`}, against a timescale of ${count(Number(facts['months']), 'month', 'months')}`,
  timescales: ['adopterAssessment'],
  examples: {
    passes: { says: 'Six months to the day', sheets: [{ list: 11, rows: [{ firstContact: '01/05/2015', assessmentStarted: '01/06/2015', assessmentCompleted: '01/12/2015' }] }] },
    breaks: { says: 'A day more; and not completed', sheets: [{ list: 11, rows: [{ firstContact: '01/05/2015', assessmentStarted: '01/06/2015', assessmentCompleted: '02/12/2015' }, { firstContact: '01/05/2015', assessmentStarted: '01/06/2015' }] }] },
  },
  lists: [11],
  needs: ['assessmentStarted'],
  columns: ['assessmentCompleted', 'decided'],
  raises({ assessmentStarted: from }, { options, timescale }, row) {
    const months = timescale('adopterAssessment')
    const completed = row.values['assessmentCompleted']
    if (typeof completed === 'string') return completed > addMonths(from, months) ? { from, to: completed, months } : null
    // Approved or refused without that date: it has ended, but nobody says when.
    if (!isEmpty(row, 'assessmentCompleted') || !isEmpty(row, 'decided')) return null
    return options.inspectionDate > addMonths(from, months) ? { from, months } : null
  },
})
