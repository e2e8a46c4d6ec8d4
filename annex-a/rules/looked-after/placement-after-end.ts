import { rowRule } from '../grammar/row-rule.ts'
import { day, quote } from '../words.ts'

export const placementAfterEnd = rowRule({
  code: 'placement-after-end',
  numbers: ['61'],
  severity: 'fix',
  title: 'A placement began after the child ceased to be looked after',
  asks: 'The most recent placement began while the child was looked after.',
  message: ({ label, facts, related }) => `${quote(label)} ${day(facts['date'])} is after the day on which the child ceased to be looked after, ${day(facts['ceased'])} (${related[0]!.cell ?? 'the same row'})`,
  fix: () => 'Correct one of the two dates',
  examples: {
    passes: { says: 'The last day', sheets: [{ list: 8, rows: [{ started: '01/02/2016', placementStart: '01/03/2016', ceased: '01/03/2016' }] }] },
    breaks: { says: 'A day later', sheets: [{ list: 8, rows: [{ started: '01/02/2016', placementStart: '02/03/2016', ceased: '01/03/2016' }] }] },
  },
  lists: [8],
  needs: ['placementStart', 'ceased'],
  at: 'placementStart',
  breaks: ({ placementStart: date, ceased }, about, row) => (date > ceased ? { facts: { date, ceased }, related: [about.place(row, 'ceased')] } : null),
})
