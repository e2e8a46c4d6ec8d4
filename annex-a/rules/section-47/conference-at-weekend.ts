import { rowRule } from '../grammar/row-rule.ts'
import { weekdayOf } from '../working-days.ts'
import { day, quote } from '../words.ts'

export const conferenceAtWeekend = rowRule({
  code: 'conference-at-weekend',
  numbers: ['35'],
  severity: 'check',
  title: 'A conference was held at a weekend',
  asks: 'Initial child protection conferences are held from Monday to Friday.',
  message: ({ label, facts }) => `${quote(label)} ${day(facts['date'])} is a ${String(facts['weekday'])}`,
  fix: () => 'Check the date',
  examples: {
    passes: { says: 'A Friday', sheets: [{ list: 5, rows: [{ section47Start: '01/02/2016', conferenceDate: '19/02/2016' }] }] },
    breaks: { says: 'A Saturday', sheets: [{ list: 5, rows: [{ section47Start: '01/02/2016', conferenceDate: '20/02/2016' }] }] },
  },
  lists: [5],
  needs: ['conferenceDate'],
  at: 'conferenceDate',
  breaks({ conferenceDate: date }) {
    const weekday = weekdayOf(date)
    return weekday === 'Saturday' || weekday === 'Sunday' ? { facts: { date, weekday } } : null
  },
})
