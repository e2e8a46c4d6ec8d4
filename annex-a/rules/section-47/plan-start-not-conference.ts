import { daysBetween } from '../../reading/dates.ts'
import { childRule } from '../grammar/child-rule.ts'
import { day, where } from '../words.ts'

export const planStartNotConference = childRule({
  code: 'plan-start-not-conference',
  numbers: ['38'],
  severity: 'check',
  speaksOf: 'child',
  title: 'A plan did not begin on the day of the conference',
  asks: 'A child protection plan begins on the day of the initial child protection conference that led to it.',
  message: (found) => `the conference of ${day(found.facts['date'])} led to a child protection plan ${where(found)}, but the plan began on ${day(found.facts['began'])} ${where(found.related[0]!)}`,
  fix: () => 'Correct one of the two dates, or say which conference led to the plan',
  examples: {
    passes: { says: 'The same day', sheets: [{ list: 5, rows: [{ childId: '10442', conferenceDate: '19/02/2016', conferenceLedToPlan: 'Y' }] }, { list: 7, rows: [{ childId: '10442', planStart: '19/02/2016' }] }] },
    breaks: { says: 'Three days later', sheets: [{ list: 5, rows: [{ childId: '10442', conferenceDate: '19/02/2016', conferenceLedToPlan: 'Y' }] }, { list: 7, rows: [{ childId: '10442', planStart: '22/02/2016' }] }] },
  },
  on: 5,
  needs: { 5: ['conferenceDate', 'conferenceLedToPlan'], 7: ['planStart'] },
  at: 'conferenceDate',
  breaks({ conferenceDate: date, conferenceLedToPlan }, { on }, { place }) {
    // A plan that ended before the conference is not the one that it led to: another rule misses that one.
    const plans = on(7)
      .filter(({ row }) => !(String(row.values['planEnd'] ?? '9999') < date))
      .flatMap((at) => (typeof at.row.values.planStart === 'string' ? [{ at, began: at.row.values.planStart }] : []))
    if (conferenceLedToPlan !== 'Y' || plans.length === 0 || plans.some(({ began }) => began === date)) return null
    const away = ({ began }: { began: string }): number => Math.abs(daysBetween(date, began))
    const nearest = plans.reduce((a, b) => (away(b) < away(a) || (away(b) === away(a) && b.began < a.began) ? b : a))
    return { facts: { date, began: nearest.began }, related: [place(nearest.at, 'planStart')] }
  },
})
