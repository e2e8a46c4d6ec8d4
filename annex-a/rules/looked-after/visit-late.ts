import { daysBetween } from '../../reading/dates.ts'
import { isEmpty } from '../conditions.ts'
import { rowFlag } from '../grammar/flag.ts'
import { count, day } from '../words.ts'
import { longAgo, sayLongAgo } from './long-ago.ts'

/** Long-term foster placements, which are visited less often. */
const LONG_TERM = ['U1', 'U4']

export const visitLate = rowFlag({
  code: 'visit-late',
  numbers: ['76'],
  title: 'The last social work visit to a child looked after was long ago',
  asks: 'Raised where the last visit to a child who is looked after was longer before the inspection than the timescale allows; for a long-term foster placement (U1, U4) it is a longer one.',
  message: (flag) => flag.facts['months'] !== undefined
    ? sayLongAgo('last social work visit', flag)
    : `last social work visit on ${day(flag.facts['date'])}, ${count(Number(flag.facts['days']), 'day', 'days')} before the inspection, against a timescale of ${count(Number(flag.facts['weeks']), 'week', 'weeks')}`,
  timescales: ['lookedAfterVisit', 'longTermVisit'],
  examples: {
    passes: { says: 'Six weeks to the day; ten weeks in a long-term placement', sheets: [{ list: 8, rows: [{ lastVisit: '01/03/2016', placementType: 'U6' }, { lastVisit: '02/02/2016', placementType: 'U4' }] }] },
    breaks: { says: 'A day more; four months in a long-term placement', sheets: [{ list: 8, rows: [{ lastVisit: '29/02/2016', placementType: 'U6' }, { lastVisit: '12/12/2015', placementType: 'U4' }] }] },
  },
  lists: [8],
  needs: ['lastVisit'],
  columns: ['placementType', 'ceased'],
  raises({ lastVisit: date }, { options: { inspectionDate }, timescale }, row) {
    if (!isEmpty(row, 'ceased')) return null
    if (LONG_TERM.includes(String(row.values['placementType']))) return longAgo(date, timescale('longTermVisit'), inspectionDate)
    const days = daysBetween(date, inspectionDate)
    const weeks = timescale('lookedAfterVisit')
    return days > weeks * 7 ? { date, days, weeks } : null
  },
})
