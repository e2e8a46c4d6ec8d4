import { isEmpty } from '../conditions.ts'
import { rowFlag } from '../grammar/flag.ts'
import { workingDaysBetween } from '../working-days.ts'
import { count, day } from '../words.ts'

export const planVisitLate = rowFlag({
  code: 'plan-visit-late',
  numbers: ['53'],
  title: 'The last statutory visit under a plan was long ago',
  asks: 'Raised where the last statutory visit to a child with an open plan was longer before the inspection than the timescale allows. Each plan sets its own frequency: many authorities use 10 or 20 working days.',
  message: ({ facts }) => `last statutory visit under the plan on ${day(facts['date'])}, ${count(Number(facts['days']), 'working day', 'working days')} before the inspection, against a timescale of ${String(facts['limit'])}`,
  timescales: ['planVisit'],
  examples: {
    passes: { says: 'Exactly 10 working days; and a plan that has ended', sheets: [{ list: 7, rows: [{ planStart: '01/02/2016', lastStatutoryVisit: '29/03/2016' }, { planStart: '01/02/2015', lastStatutoryVisit: '01/02/2016', planEnd: '12/02/2016' }] }] },
    breaks: { says: 'A working day more', sheets: [{ list: 7, rows: [{ planStart: '01/02/2016', lastStatutoryVisit: '24/03/2016' }] }] },
  },
  lists: [7],
  needs: ['lastStatutoryVisit'],
  columns: ['planEnd'],
  raises({ lastStatutoryVisit: date }, { options, timescale }, row) {
    if (!isEmpty(row, 'planEnd')) return null
    const days = workingDaysBetween(date, options.inspectionDate)
    const limit = timescale('planVisit')
    return days > limit ? { date, days, limit } : null
  },
})
