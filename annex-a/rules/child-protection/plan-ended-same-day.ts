import { rowRule } from '../grammar/row-rule.ts'
import { day, quote } from '../words.ts'

export const planEndedSameDay = rowRule({
  code: 'plan-ended-same-day',
  numbers: ['49'],
  severity: 'check',
  title: 'A plan ended on the day it began',
  asks: 'A child protection plan runs for longer than a day.',
  message: ({ label, facts }) => `${quote(label)} ${day(facts['date'])} is the day on which the plan began`,
  fix: () => 'Check both dates',
  examples: {
    passes: { says: 'A day later', sheets: [{ list: 7, rows: [{ planStart: '01/02/2016', planEnd: '02/02/2016' }] }] },
    breaks: { says: 'The same day', sheets: [{ list: 7, rows: [{ planStart: '01/02/2016', planEnd: '01/02/2016' }] }] },
  },
  lists: [7],
  needs: ['planStart', 'planEnd'],
  at: 'planEnd',
  breaks: ({ planStart, planEnd: date }) => (planStart === date ? { facts: { date } } : null),
})
