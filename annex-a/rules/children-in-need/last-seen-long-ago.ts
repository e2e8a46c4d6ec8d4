import { daysBetween } from '../../reading/dates.ts'
import { isEmpty } from '../conditions.ts'
import { rowFlag } from '../grammar/flag.ts'
import { count, day } from '../words.ts'

export const lastSeenLongAgo = rowFlag({
  code: 'last-seen-long-ago',
  numbers: ['45'],
  title: 'A child in need was last seen long ago',
  asks: 'Raised where an open child in need was last seen longer before the inspection than the timescale allows.',
  message: ({ facts }) => `child in need last seen on ${day(facts['date'])}, ${count(Number(facts['days']), 'day', 'days')} before the inspection, against a timescale of ${count(Number(facts['weeks']), 'week', 'weeks')}`,
  timescales: ['childInNeedSeen'],
  examples: {
    passes: { says: 'Six weeks ago to the day; and closed', sheets: [{ list: 6, rows: [{ dateLastSeen: '01/03/2016' }, { dateLastSeen: '01/12/2015', cinClosure: '01/02/2016' }] }] },
    breaks: { says: 'A day more', sheets: [{ list: 6, rows: [{ dateLastSeen: '29/02/2016' }] }] },
  },
  lists: [6],
  needs: ['dateLastSeen'],
  columns: ['cinClosure'],
  raises({ dateLastSeen: date }, { options, timescale }, row) {
    const days = daysBetween(date, options.inspectionDate)
    const weeks = timescale('childInNeedSeen')
    return days > weeks * 7 && isEmpty(row, 'cinClosure') ? { date, days, weeks } : null
  },
})
