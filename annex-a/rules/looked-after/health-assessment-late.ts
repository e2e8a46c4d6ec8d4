import { ageOn } from '../../reading/dates.ts'
import { isEmpty } from '../conditions.ts'
import { rowFlag } from '../grammar/flag.ts'
import { addWorkingDays } from '../working-days.ts'
import { count, day } from '../words.ts'
import { longAgo, sayLongAgo } from './long-ago.ts'

export const healthAssessmentLate = rowFlag({
  code: 'health-assessment-late',
  numbers: ['77'],
  title: 'The health assessment of a child looked after is late',
  asks: 'Raised where the last health assessment of a child who is looked after is older than the timescale allows, which is shorter under 5, or where there has been none in time since the child started to be looked after. An empty date is asked about only at the second submission.',
  message: (flag) => flag.facts['due'] === undefined ? sayLongAgo('last health assessment', flag) : `first health assessment was due by ${day(flag.facts['due'])} (${count(Number(flag.facts['limit']), 'working day', 'working days')} after the start), and there is none yet`,
  timescales: ['firstHealthAssessment', 'healthAssessment', 'healthAssessmentUnderFive'],
  examples: {
    passes: { says: 'A year ago at 14; started two weeks ago', sheets: [{ list: 8, rows: [{ dateOfBirth: '02/05/2001', started: '01/02/2014', lastHealthAssessment: '12/04/2015' }, { dateOfBirth: '02/05/2001', started: '29/03/2016' }] }] },
    breaks: { says: 'Seven months ago at 3; none since February', sheets: [{ list: 8, rows: [{ dateOfBirth: '02/05/2012', started: '01/02/2014', lastHealthAssessment: '11/09/2015' }, { dateOfBirth: '02/05/2001', started: '01/02/2016' }] }] },
  },
  lists: [8],
  needs: ['started', 'dateOfBirth'],
  columns: ['lastHealthAssessment', 'ceased'],
  raises({ started, dateOfBirth: born }, { options: { inspectionDate, stage }, timescale }, row) {
    if (!isEmpty(row, 'ceased')) return null
    const date = row.values['lastHealthAssessment']
    if (typeof date === 'string') return longAgo(date, timescale(ageOn(born, inspectionDate) < 5 ? 'healthAssessmentUnderFive' : 'healthAssessment'), inspectionDate)
    if (stage === 1 || !isEmpty(row, 'lastHealthAssessment')) return null
    const limit = timescale('firstHealthAssessment')
    const due = addWorkingDays(started, limit)
    return due < inspectionDate ? { due, limit } : null
  },
})
